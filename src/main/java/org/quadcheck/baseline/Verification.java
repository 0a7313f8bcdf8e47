package org.quadcheck.baseline;

import java.util.Locale;

/** How far a clause was read by those who cite it; declared best first. */
public enum Verification {
  /** The document itself, or the issuer's own data. */
  PRIMARY,
  /** A text that names and reproduces or digests the document. */
  SECONDARY,
  /** From memory. */
  UNVERIFIED;

  /** The word in sources and reports. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
