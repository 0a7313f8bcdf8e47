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
  PRODUCT_ENDS_BEFORE,
  /** A service is reached in the clear. */
  ENDPOINT_IN_THE_CLEAR,
  /** A service is said to run in a country that is not answered. */
  SERVED_FROM_ELSEWHERE;

  /** The word in the claim vocabulary. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What it is, in words. */
  public String meaning() {
    return switch (this) {
      case PAST_END_OF_LIFE -> "a component past its end of life contradicts a yes";
      case PRODUCT_ENDS_BEFORE -> "the end of life of the product must not come before the day";
      case ENDPOINT_IN_THE_CLEAR -> "a service that is reached in the clear contradicts a yes";
      case SERVED_FROM_ELSEWHERE -> "a service that runs in another country contradicts the list";
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
    return switch (this) {
      case PAST_END_OF_LIFE, ENDPOINT_IN_THE_CLEAR -> ClaimType.BOOLEAN;
      case PRODUCT_ENDS_BEFORE -> ClaimType.DATE;
      case SERVED_FROM_ELSEWHERE -> ClaimType.LIST;
    };
  }
}
