package org.quadcheck.evidence;

import java.util.Locale;
import java.util.Set;

/** Another reading of a field, which a baseline may ask for by name. */
public enum Reading {
  /** The licence that its makers declare. */
  DECLARED_ONLY(ComponentField.LICENCE),
  /** The licence that somebody found by looking. */
  CONCLUDED_ONLY(ComponentField.LICENCE),
  /** Where a package of SPDX has no hash, those of its files will do if every one has one. */
  COUNT_FILES(ComponentField.HASH, ComponentField.HASH_ALGORITHM),
  /** Of purls those of a type that the purl specification lists. */
  KNOWN_TYPES_ONLY(ComponentField.PURL, ComponentField.IDENTIFIER);

  private final Set<ComponentField> fields;

  Reading(ComponentField... fields) {
    this.fields = Set.of(fields);
  }

  /** Whether a field can be read so. */
  public boolean isOf(ComponentField field) {
    return fields.contains(field);
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
