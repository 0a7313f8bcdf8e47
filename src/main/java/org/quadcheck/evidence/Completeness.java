package org.quadcheck.evidence;

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
