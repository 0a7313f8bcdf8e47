package org.quadcheck.evidence.claim;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Why a supplier says that a question does not apply to it. A reason counts only where a demand
 * allows it.
 */
public enum NotApplicableReason {
  NO_COMMERCIAL_COMPONENTS("nothing commercial of a third party is built in"),
  NO_THIRD_PARTY_COMPONENTS("nothing of a third party is built in"),
  NO_IN_HOUSE_COMPONENTS("no component of the supplier's own is used again"),
  NO_STANDARD_FEATURE_FITS("no standard feature or service fits the product");

  private final String meaning;

  NotApplicableReason(String meaning) {
    this.meaning = meaning;
  }

  /** The word in baselines and attestations: {@code no-third-party-components}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What the word says, as half a sentence. */
  public String meaning() {
    return meaning;
  }

  /** The reason with this word. */
  public static Optional<NotApplicableReason> read(String word) {
    return Arrays.stream(values()).filter(reason -> reason.word().equals(word)).findFirst();
  }

  /** Every word, in order. */
  public static List<String> words() {
    return Arrays.stream(values()).map(NotApplicableReason::word).toList();
  }
}
