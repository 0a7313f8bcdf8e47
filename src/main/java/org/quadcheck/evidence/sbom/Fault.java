package org.quadcheck.evidence.sbom;

import java.util.Locale;

/** With whom it lies that something is not met, and so who can mend it. */
public enum Fault {
  /**
   * Tools write it and people do not, and this one wrote it nowhere, is known not to, or chose a
   * format that has no room for it.
   */
  GENERATOR("the generator's limit"),
  /** People know it, or it was written for others of the same kind, and here it was left out. */
  SUPPLIER("the supplier's omission"),
  /** Whoever built it leaves it out on purpose. */
  BUILDER("the builder's policy"),
  /** It is signed, and by that signature nobody here can or will rely on it. */
  SIGNATURE("the signature"),
  /** Something that would show it was not handed in, or holds nothing. */
  MISSING("what was not handed in");

  private final String label;

  Fault(String label) {
    this.label = label;
  }

  /** Whether asking for anything else would be in vain until this is mended. */
  public boolean standsInTheWay() {
    return this == SIGNATURE || this == MISSING;
  }

  /** The word in JSON. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** As a sentence names it. */
  public String label() {
    return label;
  }
}
