package org.quadcheck.intake.sbom.spdx;

import org.quadcheck.evidence.sbom.Sbom;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.intake.sbom.reading.SbomLimits;
import org.quadcheck.intake.sbom.reading.SbomReader;
import org.quadcheck.intake.sbom.reading.SbomSource;
import org.quadcheck.intake.sbom.token.Watch;
import org.quadcheck.intake.sbom.token.YamlDocument;

/** Reads SPDX 2 YAML. */
public final class SpdxYamlReader implements SbomReader {

  @Override
  public Sbom read(SbomSource source, SbomLimits limits) throws InvalidInputException {
    SpdxDocument document = new SpdxDocument(source, limits);
    String version = YamlDocument.member(source, limits, "spdxVersion");
    Watch watch = Watch.spdx(version, document.notes());
    YamlDocument.read(source, limits, watch, cursor -> new SpdxMembers(document, cursor).read());
    return document.finish("YAML");
  }
}
