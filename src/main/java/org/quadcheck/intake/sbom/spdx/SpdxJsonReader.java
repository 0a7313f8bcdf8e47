package org.quadcheck.intake.sbom.spdx;

import org.quadcheck.evidence.sbom.Sbom;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.intake.sbom.reading.SbomLimits;
import org.quadcheck.intake.sbom.reading.SbomReader;
import org.quadcheck.intake.sbom.reading.SbomSource;
import org.quadcheck.intake.sbom.token.JsonDocument;
import org.quadcheck.intake.sbom.token.Watch;

/** Reads SPDX 2 JSON, also as GitHub answers with it: within an object that holds nothing else. */
public final class SpdxJsonReader implements SbomReader {
  /** The member of GitHub's answer to "Export a software bill of materials for a repository". */
  public static final String WRAPPING = "sbom";

  private static final String VERSION = "spdxVersion";

  @Override
  public Sbom read(SbomSource source, SbomLimits limits) throws InvalidInputException {
    SpdxDocument document = new SpdxDocument(source, limits);
    String version = JsonDocument.member(source, limits, VERSION);
    String within =
        version.isEmpty() ? JsonDocument.memberWithin(WRAPPING, source, limits, VERSION) : "";
    Watch watch = Watch.spdx(version + within, document.notes());
    JsonDocument.Content content = cursor -> new SpdxMembers(document, cursor).read();
    if (within.isEmpty()) {
      JsonDocument.read(source, limits, watch, content);
    } else {
      JsonDocument.readWithin(WRAPPING, source, limits, watch, content);
    }
    return document.finish("JSON");
  }
}
