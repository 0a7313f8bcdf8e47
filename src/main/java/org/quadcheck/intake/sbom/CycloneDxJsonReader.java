package org.quadcheck.intake.sbom;

import org.quadcheck.evidence.InvalidInputException;
import org.quadcheck.evidence.Sbom;

/** Reads CycloneDX JSON. */
final class CycloneDxJsonReader implements SbomReader {

  @Override
  public Sbom read(SbomSource source, SbomLimits limits) throws InvalidInputException {
    CycloneDxDocument document = new CycloneDxDocument(source, limits);
    String version = JsonDocument.member(source, limits, "specVersion");
    Watch watch = Watch.cycloneDx(version, document.notes());
    JsonDocument.read(source, limits, watch, document::read);
    return document.finish("JSON");
  }
}
