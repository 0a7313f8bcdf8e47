package org.quadcheck.intake.sbom.spdx;

import org.quadcheck.evidence.InvalidInputException;
import org.quadcheck.evidence.Sbom;
import org.quadcheck.intake.sbom.reading.SbomLimits;
import org.quadcheck.intake.sbom.reading.SbomReader;
import org.quadcheck.intake.sbom.reading.SbomSource;
import org.quadcheck.intake.sbom.token.JsonDocument;
import org.quadcheck.intake.sbom.token.Watch;

/** Reads SPDX 2 JSON. */
public final class SpdxJsonReader implements SbomReader {

  @Override
  public Sbom read(SbomSource source, SbomLimits limits) throws InvalidInputException {
    SpdxDocument document = new SpdxDocument(source, limits);
    String version = JsonDocument.member(source, limits, "spdxVersion");
    Watch watch = Watch.spdx(version, document.notes());
    JsonDocument.read(source, limits, watch, cursor -> new SpdxMembers(document, cursor).read());
    return document.finish("JSON");
  }
}
