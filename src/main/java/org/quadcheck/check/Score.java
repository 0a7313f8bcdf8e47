package org.quadcheck.check;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** A score between 0 and 1, as CycloneDX 1.6 states conformance and confidence. */
public record Score(BigDecimal least) {
  private static final Pattern WRITTEN =
      Pattern.compile("0(\\.\\d{1,9})?|1(\\.0{1,9})?|\\.\\d{1,9}");

  /** Reads {@code 0.8} or {@code 1}; empty for anything else. */
  public static Optional<Score> read(String text) {
    return Optional.of(text.strip())
        .filter(written -> WRITTEN.matcher(written).matches())
        .map(BigDecimal::new)
        .map(Score::new);
  }

  /** Whether a score is at least this one. */
  boolean isReachedBy(BigDecimal score) {
    return score.compareTo(least) >= 0;
  }

  @Override
  public String toString() {
    return least.toPlainString();
  }
}
