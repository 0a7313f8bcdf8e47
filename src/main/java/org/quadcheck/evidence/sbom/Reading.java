package org.quadcheck.evidence.sbom;

import java.util.Locale;

/** Another reading of a field, which a baseline may ask for by name. */
public enum Reading {
  /** The licence that its makers declare. */
  DECLARED_ONLY,
  /** The licence that somebody found by looking. */
  CONCLUDED_ONLY,
  /** Where a package of SPDX has no hash, those of its files will do if every one has one. */
  COUNT_FILES,
  /** Of purls those of a type that the purl specification lists. */
  KNOWN_TYPES_ONLY;

  /** Whether a field can be read so. */
  public boolean isOf(ComponentField field) {
    return switch (this) {
      case DECLARED_ONLY, CONCLUDED_ONLY -> field == ComponentField.LICENCE;
      case COUNT_FILES -> field == ComponentField.HASH || field == ComponentField.HASH_ALGORITHM;
      case KNOWN_TYPES_ONLY -> field == ComponentField.PURL || field == ComponentField.IDENTIFIER;
    };
  }

  /** Whether whatever is stated by it is stated by the usual reading too. */
  public boolean isNarrower() {
    return this != COUNT_FILES;
  }

  /** The name in baselines: {@code declared-only}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
