package org.quadcheck.check.observation;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * The number that a check sets, so that what several nations ask can be compared.
 *
 * @param of what is bounded; only measures of the same thing compare
 * @param words as half a sentence: "at most 6 h"
 * @param value the number alone: "6 h"
 * @param strictness the greater, the stricter
 */
public record Measure(String of, String words, String value, BigDecimal strictness) {

  /** Above 0 where this is stricter than the other; empty where they bound different things. */
  public Optional<Integer> compare(Measure other) {
    return of.equals(other.of)
        ? Optional.of(strictness.compareTo(other.strictness))
        : Optional.empty();
  }
}
