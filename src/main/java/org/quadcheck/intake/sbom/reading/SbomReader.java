package org.quadcheck.intake.sbom.reading;

import org.quadcheck.evidence.sbom.Sbom;
import org.quadcheck.evidence.value.InvalidInputException;

/** Reads one SBOM format. */
public interface SbomReader {
  Sbom read(SbomSource source, SbomLimits limits) throws InvalidInputException;
}
