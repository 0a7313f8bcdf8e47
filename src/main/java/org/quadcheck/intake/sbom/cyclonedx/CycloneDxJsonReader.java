package org.quadcheck.intake.sbom.cyclonedx;

import org.quadcheck.evidence.sbom.Sbom;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.intake.sbom.reading.SbomLimits;
import org.quadcheck.intake.sbom.reading.SbomReader;
import org.quadcheck.intake.sbom.reading.SbomSource;
import org.quadcheck.intake.sbom.token.JsonDocument;
import org.quadcheck.intake.sbom.token.Watch;

/** Reads CycloneDX JSON. */
public final class CycloneDxJsonReader implements SbomReader {

  @Override
  public Sbom read(SbomSource source, SbomLimits limits) throws InvalidInputException {
    CycloneDxDocument document = new CycloneDxDocument(source, limits);
    String version = JsonDocument.member(source, limits, "specVersion");
    Watch watch = Watch.cycloneDx(version, document.notes());
    JsonDocument.read(source, limits, watch, document::read);
    return document.finish("JSON");
  }
}
