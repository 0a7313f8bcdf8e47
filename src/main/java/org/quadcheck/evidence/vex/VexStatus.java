package org.quadcheck.evidence.vex;

import java.util.Locale;

/** What a supplier says of a product and a vulnerability; declared from the best to the worst. */
public enum VexStatus {
  NOT_AFFECTED,
  FIXED,
  UNDER_INVESTIGATION,
  /** It is said to do no harm, in a draft, by which nobody stands yet. */
  DRAFT,
  AFFECTED,
  /** The vulnerability is listed, and nothing is said of its effect. */
  NOT_STATED,
  /** Its effect was looked at, and what was found is left out or no word that is known. */
  UNCLEAR;

  /** Whether it says that there is no harm, or none any longer. */
  public boolean excuses() {
    return compareTo(FIXED) <= 0;
  }

  /** Whether it says anything of the effect. */
  public boolean speaks() {
    return compareTo(NOT_STATED) < 0;
  }

  /** The word for reports: {@code not-affected}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
