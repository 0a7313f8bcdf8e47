package org.quadcheck.assessment;

import java.util.Locale;

/** What keeps the gate shut; each includes the ones before it. */
public enum FailOn {
  /** A nation is not compliant. */
  FAIL,
  /** A nation is not compliant or needs review. */
  REVIEW,
  /** The same, or a recommendation is not met. */
  SHOULD;

  /** The word on the command line and in JSON. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
