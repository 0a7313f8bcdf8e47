package org.quadcheck.intake.sbom;

import org.quadcheck.evidence.InvalidInputException;
import org.quadcheck.evidence.Sbom;

/** Reads SPDX 2 JSON. */
final class SpdxJsonReader implements SbomReader {

  @Override
  public Sbom read(SbomSource source, SbomLimits limits) throws InvalidInputException {
    SpdxDocument document = new SpdxDocument(source, limits);
    String version = JsonDocument.member(source, limits, "spdxVersion");
    Watch watch = Watch.spdx(version, document.notes());
    JsonDocument.read(source, limits, watch, cursor -> new SpdxMembers(document, cursor).read());
    return document.finish("JSON");
  }
}
