package org.quadcheck.evidence.claim;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What an answer is counted in, where its type alone does not say it. */
public enum Unit {
  /** How many there are, whole and at least none. */
  COUNT(ClaimType.NUMBER, "0", ""),
  /** A step on a scale, whole; the scale's ends stand with the question. */
  LEVEL(ClaimType.NUMBER, "", ""),
  /** Parts of a hundred. */
  PERCENT(ClaimType.NUMBER, "0", "100"),
  /** Countries, by the two capital letters of ISO 3166-1. */
  COUNTRY(ClaimType.LIST, "", "");

  private final ClaimType type;
  private final String least;
  private final String most;

  Unit(ClaimType type, String least, String most) {
    this.type = type;
    this.least = least;
    this.most = most;
  }

  /** The word in the claim vocabulary. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The unit that a word means. */
  public static Optional<Unit> read(String word) {
    return Arrays.stream(values()).filter(unit -> unit.word().equals(word)).findFirst();
  }

  /** The type of the answers that can be counted in it. */
  public ClaimType type() {
    return type;
  }

  /** Whether half of one is no answer. */
  public boolean isWhole() {
    return this == COUNT || this == LEVEL;
  }

  /** The least number that it can have by its nature. */
  public Optional<BigDecimal> least() {
    return Optional.of(least).filter(bound -> !bound.isEmpty()).map(BigDecimal::new);
  }

  /** The greatest number that it can have by its nature. */
  public Optional<BigDecimal> most() {
    return Optional.of(most).filter(bound -> !bound.isEmpty()).map(BigDecimal::new);
  }
}
