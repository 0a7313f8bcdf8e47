package org.quadcheck.baseline;

import java.util.Locale;

/** What binds anybody to a source; declared strongest first. */
public enum Force {
  LAW,
  POLICY,
  CONTRACT,
  GUIDANCE;

  /** Whether this binds at least as strongly as another. */
  public boolean isAtLeast(Force other) {
    return compareTo(other) <= 0;
  }

  /** The word in baselines and reports. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
