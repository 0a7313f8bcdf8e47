package org.quadcheck.evidence;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What an SBOM can show against an answer. */
public enum SbomFact {
  /** A component is past the end of life that the SBOM states. */
  PAST_END_OF_LIFE,
  /** The life of the product ends before the day that is answered. */
  PRODUCT_ENDS_BEFORE;

  /** The word in the claim vocabulary. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What it is, in words. */
  public String meaning() {
    return switch (this) {
      case PAST_END_OF_LIFE -> "a component past its end of life contradicts a yes";
      case PRODUCT_ENDS_BEFORE -> "the end of life of the product must not come before the day";
    };
  }

  /** The fact that a word means. */
  public static Optional<SbomFact> read(String word) {
    return Arrays.stream(values()).filter(one -> one.word().equals(word)).findFirst();
  }

  /** Every word. */
  public static List<String> words() {
    return Arrays.stream(values()).map(SbomFact::word).toList();
  }

  /** The type of the answers that it can contradict. */
  public ClaimType type() {
    return this == PAST_END_OF_LIFE ? ClaimType.BOOLEAN : ClaimType.DATE;
  }
}
