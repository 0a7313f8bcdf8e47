package org.quadcheck.intake.sbom.reading;

import org.quadcheck.evidence.InvalidInputException;
import org.quadcheck.evidence.Sbom;

/** Reads one SBOM format. */
public interface SbomReader {
  Sbom read(SbomSource source, SbomLimits limits) throws InvalidInputException;
}
