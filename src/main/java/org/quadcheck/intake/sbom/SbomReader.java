package org.quadcheck.intake.sbom;

import org.quadcheck.evidence.InvalidInputException;
import org.quadcheck.evidence.Sbom;

/** Reads one SBOM format. */
interface SbomReader {
  Sbom read(SbomSource source, SbomLimits limits) throws InvalidInputException;
}
