package org.quadcheck.evidence.sbom;

import java.util.Locale;

/** With whom it lies that something is not met, and so who can mend it. */
public enum Fault {
  /** The tool or the format has no room for it, or the tool does not fill it. */
  GENERATOR("the generator's limit"),
  /** Only the supplier knows it, and has not said it. */
  SUPPLIER("the supplier's omission"),
  /** Whoever built it leaves it out on purpose. */
  BUILDER("the builder's policy"),
  /** It is signed, and by that signature nobody here can or will rely on it. */
  SIGNATURE("the signature");

  private final String label;

  Fault(String label) {
    this.label = label;
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
