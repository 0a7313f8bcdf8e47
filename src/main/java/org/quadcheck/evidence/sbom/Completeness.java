package org.quadcheck.evidence.sbom;

/**
 * What an SBOM says about its own coverage of the subject (CycloneDX compositions, SPDX 3
 * completeness).
 */
public enum Completeness {
  COMPLETE,
  INCOMPLETE,
  UNKNOWN,
  NOT_SAID
}
