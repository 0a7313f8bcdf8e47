package org.quadcheck.check.observation;

import java.util.Locale;

/** How a pass is known; declared weakest first. */
public enum Assurance {
  /** The supplier says so. */
  SELF_ATTESTED,
  /** A file that the supplier handed in shows it, and its digest is the one stated. */
  DOCUMENTED,
  /** A current certificate or report of somebody else says so. */
  THIRD_PARTY,
  /** The machine saw it in the evidence. */
  OBSERVED;

  /** The word in baselines and reports: {@code self-attested}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
