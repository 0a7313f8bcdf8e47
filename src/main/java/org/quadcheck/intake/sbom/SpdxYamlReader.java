package org.quadcheck.intake.sbom;

import org.quadcheck.evidence.InvalidInputException;
import org.quadcheck.evidence.Sbom;

/** Reads SPDX 2 YAML. */
final class SpdxYamlReader implements SbomReader {

  @Override
  public Sbom read(SbomSource source, SbomLimits limits) throws InvalidInputException {
    SpdxDocument document = new SpdxDocument(source, limits);
    String version = YamlDocument.member(source, limits, "spdxVersion");
    Watch watch = Watch.spdx(version, document.notes());
    YamlDocument.read(source, limits, watch, cursor -> new SpdxMembers(document, cursor).read());
    return document.finish("YAML");
  }
}
