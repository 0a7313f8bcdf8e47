package org.quadcheck.intake.sbom.spdx;

import java.io.IOException;
import java.io.Reader;
import org.quadcheck.evidence.sbom.Sbom;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.intake.sbom.reading.Decoded;
import org.quadcheck.intake.sbom.reading.LimitedStream;
import org.quadcheck.intake.sbom.reading.Lines;
import org.quadcheck.intake.sbom.reading.Notes;
import org.quadcheck.intake.sbom.reading.Refusal;
import org.quadcheck.intake.sbom.reading.SbomLimits;
import org.quadcheck.intake.sbom.reading.SbomReader;
import org.quadcheck.intake.sbom.reading.SbomSource;
import org.quadcheck.intake.sbom.token.Watch;

/** Reads SPDX 2 tags and values, line by line. */
public final class SpdxTagValueReader implements SbomReader {

  @Override
  public Sbom read(SbomSource source, SbomLimits limits) throws InvalidInputException {
    SpdxDocument document = new SpdxDocument(source, limits);
    Watch rules = Watch.spdx(version(source, limits), document.notes());
    try (Reader reader =
        Decoded.reader(new LimitedStream(source.opener().open(), limits.bytes()))) {
      SpdxTags tags = new SpdxTags(new Lines(reader, source.path(), limits), document.notes());
      SpdxTagWatch watch = new SpdxTagWatch(rules);
      SpdxTagValueDocument target = new SpdxTagValueDocument(document, watch);
      while (tags.next()) {
        target.tag(tags.tag(), tags.value());
      }
      target.end();
      watch.end();
    } catch (IOException e) {
      throw Refusal.unreadable(source, limits, e);
    }
    return document.finish("tag-value");
  }

  /**
   * The version that the document says, wherever it stands; whoever reads it says what is wrong.
   */
  private static String version(SbomSource source, SbomLimits limits) throws InvalidInputException {
    try (Reader reader =
        Decoded.reader(new LimitedStream(source.opener().open(), limits.bytes()))) {
      SpdxTags tags =
          new SpdxTags(new Lines(reader, source.path(), limits), new Notes(source.path()));
      while (tags.next()) {
        if (tags.tag().equals("SPDXVersion")) {
          return tags.value().text();
        }
      }
      return "";
    } catch (IOException e) {
      throw Refusal.unreadable(source, limits, e);
    }
  }
}
