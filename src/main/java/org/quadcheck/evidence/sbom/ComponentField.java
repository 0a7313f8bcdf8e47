package org.quadcheck.evidence.sbom;

import java.util.Locale;

/**
 * The facts of a component that the texts ask for; the names in baselines are these in kebab-case.
 */
public enum ComponentField {
  NAME,
  VERSION,
  PRODUCER,
  SUPPLIER,
  PUBLISHER,
  IDENTIFIER,
  PURL,
  CPE,
  HASH,
  HASH_ALGORITHM,
  LICENCE,
  DESCRIPTION,
  ORIGIN,
  VULNERABILITIES,
  PATCH_STATUS,
  RELEASE_DATE,
  END_OF_LIFE,
  CRITICALITY,
  USAGE_RESTRICTIONS,
  COMMENTS,
  EXECUTABLE,
  ARCHIVE,
  STRUCTURED;

  /** The name in baselines: {@code patch-status}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
