package org.quadcheck.evidence.claim;

import java.util.Locale;

/** The type of the answer to a question of the claim vocabulary. */
public enum ClaimType {
  BOOLEAN,
  DURATION,
  DATE,
  NUMBER,
  CHOICE,
  LIST,
  TEXT,
  REFERENCE;

  /** The word in the claim vocabulary. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether it is answered in words of the supplier's own. */
  public boolean isInWords() {
    return this == TEXT || this == REFERENCE;
  }
}
