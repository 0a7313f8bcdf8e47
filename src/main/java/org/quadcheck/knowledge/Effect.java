package org.quadcheck.knowledge;

/** Whether an advisory speaks of a version; declared from the best to the worst. */
public enum Effect {
  NOT_AFFECTED,
  /** The versions cannot be compared, or it is not known which release is meant. */
  UNCLEAR,
  AFFECTED;

  /** The worse of two. */
  public Effect orWorse(Effect other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
