package org.quadcheck.intake.attestation.declarations;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.quadcheck.document.Members;
import org.quadcheck.document.Reading;
import org.quadcheck.intake.sbom.SbomFormat;
import org.quadcheck.intake.sbom.reading.Decoded;
import org.quadcheck.intake.sbom.reading.SbomSource;
import org.quadcheck.limit.Limit;
import org.quadcheck.limit.Limits;

/** The members of a CycloneDX document that an attestation is made of, alike in JSON and XML. */
public final class BomTree {
  static final Set<String> WANTED =
      Set.of(
          "specVersion",
          "serialNumber",
          "version",
          "metadata",
          "declarations",
          "definitions",
          "externalReferences");
  private static final Set<String> SIGNS =
      Set.of(
          "\"declarations\"",
          "\"definitions\"",
          "<declarations",
          "<definitions",
          ":declarations",
          ":definitions");
  private static final int BUFFER = 1 << 16;
  private static final int LONGEST = 16;

  private BomTree() {}

  /** Whether a document of this format may declare anything; the whole of it is looked through. */
  public static boolean isMentioned(SbomFormat format, SbomSource.Opener opener)
      throws IOException {
    if (format != SbomFormat.CYCLONEDX_JSON && format != SbomFormat.CYCLONEDX_XML) {
      return false;
    }
    char[] buffer = new char[BUFFER];
    int kept = 0;
    try (Reader reader = Decoded.reader(opener.open())) {
      for (int read = reader.read(buffer, 0, BUFFER);
          read >= 0;
          read = reader.read(buffer, kept, BUFFER - kept)) {
        String seen = new String(buffer, 0, kept + read);
        if (isMentioned(seen)) {
          return true;
        }
        kept = Math.min(LONGEST, seen.length());
        seen.getChars(seen.length() - kept, seen.length(), buffer, 0);
      }
    } catch (CharacterCodingException e) {
      // XML may be in another encoding, in which the words look the same.
      return true;
    }
    return false;
  }

  private static boolean isMentioned(String seen) {
    boolean named = seen.contains("declarations") || seen.contains("definitions");
    return named && SIGNS.stream().anyMatch(seen::contains);
  }

  /** The document as far as it is wanted; nothing where whoever reads the SBOM refuses it. */
  public static Reading read(
      SbomFormat format, String path, SbomSource.Opener opener, Limits limits) throws IOException {
    if (format == SbomFormat.CYCLONEDX_XML) {
      return BomXml.read(path, opener, limits);
    }
    try (Reader reader = Decoded.reader(opener.open())) {
      return Members.read(path, reader, WANTED, limits, Limit.ATTESTATION_SIZE);
    } catch (JsonProcessingException | CharacterCodingException e) {
      return new Reading(Optional.empty(), List.of());
    }
  }
}
