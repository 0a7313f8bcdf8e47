package org.quadcheck.intake.sbom.spdx3;

import org.quadcheck.evidence.sbom.Sbom;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.intake.sbom.reading.SbomLimits;
import org.quadcheck.intake.sbom.reading.SbomReader;
import org.quadcheck.intake.sbom.reading.SbomSource;
import org.quadcheck.intake.sbom.token.JsonDocument;
import org.quadcheck.intake.sbom.token.Watch;

/** Reads SPDX 3 JSON-LD in its published compact form, whose names the published context gives. */
public final class Spdx3Reader implements SbomReader {

  @Override
  public Sbom read(SbomSource source, SbomLimits limits) throws InvalidInputException {
    Spdx3Document document = new Spdx3Document(source, limits);
    String context = JsonDocument.member(source, limits, "@context");
    Watch watch = Watch.spdx3(Spdx3Context.version(context), document.notes());
    JsonDocument.read(source, limits, watch, cursor -> new Spdx3Root(cursor, document).read());
    return document.finish("JSON-LD");
  }
}
