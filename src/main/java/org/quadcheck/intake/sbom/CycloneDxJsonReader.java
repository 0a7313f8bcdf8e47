package org.quadcheck.intake.sbom;

import org.quadcheck.evidence.InvalidInputException;
import org.quadcheck.evidence.Sbom;

/** Reads CycloneDX JSON. */
final class CycloneDxJsonReader implements SbomReader {

  @Override
  public Sbom read(SbomSource source, SbomLimits limits) throws InvalidInputException {
    CycloneDxDocument document = new CycloneDxDocument(source, limits);
    JsonDocument.read(source, limits, document.notes(), document::read);
    return document.finish("JSON");
  }
}
