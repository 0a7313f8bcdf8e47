package org.quadcheck.evidence.value;

import java.util.Locale;

/** The four outcomes of a signature. Presence is not proof. */
public enum SignatureOutcome {
  VERIFIED,
  NOT_VERIFIED,
  INVALID,
  UNSIGNED;

  /** The word for reports: {@code not-verified}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
