package org.quadcheck.evidence.sbom;

/**
 * How a document that could be read stands to the rules of its format.
 *
 * @param rules by which every part of it was checked: {@code CycloneDX 1.6}; empty where this
 *     program has none for its format, and only what the reader needs was looked at
 * @param violations how many rules are broken, each place counted
 */
public record Validity(String rules, int violations) {
  public Validity {
    if (violations < 0) {
      throw new IllegalArgumentException("no fewer violations than none");
    }
  }

  /** The grades of a document that can be judged. */
  public enum Grade {
    VALID,
    VIOLATIONS,
    /** Nothing was found, and most of it was not looked at. */
    NOT_CHECKED
  }

  /** The grade that this makes. */
  public Grade grade() {
    if (violations > 0) {
      return Grade.VIOLATIONS;
    }
    return rules.isEmpty() ? Grade.NOT_CHECKED : Grade.VALID;
  }

  /** For a person, behind what the document is. */
  public String words() {
    return switch (grade()) {
      case VALID -> "valid";
      case VIOLATIONS ->
          violations == 1 ? "1 violation of the format" : violations + " violations of the format";
      case NOT_CHECKED -> "not checked against its format";
    };
  }
}
