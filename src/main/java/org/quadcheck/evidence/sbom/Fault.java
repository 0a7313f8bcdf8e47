package org.quadcheck.evidence.sbom;

import java.util.Locale;

/** With whom it lies that something is not met, and so who can mend it. */
public enum Fault {
  /** The format, in the version that is used, has no room for it. */
  FORMAT("the format's limit"),
  /** The tool that made the SBOM is known not to write it. */
  GENERATOR("the generator's limit"),
  /** The SBOM states it for others of the same kind, so that it can be written. */
  DETECTION("a gap in what was found"),
  /** Only the supplier knows it, and has not said it. */
  SUPPLIER("the supplier's omission"),
  /** Whoever built it leaves it out on purpose. */
  BUILDER("the builder's policy"),
  /** Nothing shows whether the tool cannot write it or whoever ran it did not have it written. */
  OPEN("the generator's limit or the supplier's omission"),
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
