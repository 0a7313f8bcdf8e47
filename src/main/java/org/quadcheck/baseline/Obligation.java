package org.quadcheck.baseline;

import java.util.Locale;

/** How strongly a text asks; declared strongest first. */
public enum Obligation {
  MUST,
  SHOULD,
  MAY;

  /** The word in baselines and reports. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
