package org.quadcheck.check.observation;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.quadcheck.evidence.claim.Answer;
import org.quadcheck.evidence.claim.ClaimType;
import org.quadcheck.evidence.claim.Span;

/**
 * A bound that a baseline sets: a length of time or a plain number.
 *
 * @param bound a {@link Answer.Lasting} or an {@link Answer.Amount}
 */
public record Limit(Answer bound) {
  private static final Pattern NUMBER = Pattern.compile("-?(?:0|[1-9]\\d{0,11})(\\.\\d{1,6})?");

  /** Reads {@code 6h}, {@code 24 months} or {@code 3}; empty for anything unclear. */
  public static Optional<Limit> read(String text) {
    if (NUMBER.matcher(text.strip()).matches()) {
      return Optional.of(new Limit(new Answer.Amount(new BigDecimal(text.strip()))));
    }
    return Span.read(text).map(span -> new Limit(new Answer.Lasting(span)));
  }

  /** Whether claims of this type are answered in what it is counted in. */
  public boolean isOf(ClaimType type) {
    return type == (bound instanceof Answer.Lasting ? ClaimType.DURATION : ClaimType.NUMBER);
  }

  /** How an answer compares with this; empty where it is of another kind. */
  public Optional<Integer> compare(Answer answer) {
    if (answer instanceof Answer.Lasting given && bound instanceof Answer.Lasting asked) {
      return Optional.of(given.span().compareTo(asked.span()));
    }
    if (answer instanceof Answer.Amount given && bound instanceof Answer.Amount asked) {
      return Optional.of(given.number().compareTo(asked.number()));
    }
    return Optional.empty();
  }

  /** As an upper bound of a claim. */
  public Measure atMost(String claim) {
    return new Measure("most " + of(claim), "at most " + this, toString(), size().negate());
  }

  /** As a lower bound of a claim. */
  public Measure atLeast(String claim) {
    return new Measure("least " + of(claim), "at least " + this, toString(), size());
  }

  private String of(String claim) {
    return (bound instanceof Answer.Lasting ? "time of " : "number of ") + claim;
  }

  private BigDecimal size() {
    if (bound instanceof Answer.Lasting lasting) {
      return BigDecimal.valueOf(lasting.span().minutes());
    }
    return bound instanceof Answer.Amount amount ? amount.number() : BigDecimal.ZERO;
  }

  @Override
  public String toString() {
    return bound.toString();
  }
}
