package org.quadcheck.evidence.claim;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A length of time as people promise it.
 *
 * <p>Different units are compared by minutes, where a month is a twelfth of 365 days (730 hours)
 * and a year 365 days, so that 12 months, one year and 365 days are equal. {@code 1m} is not read,
 * for it may mean a minute or a month.
 *
 * @param amount at least 0
 * @param unit what is counted
 */
public record Span(long amount, Unit unit) implements Comparable<Span> {
  private static final Pattern SHORT = Pattern.compile("(\\d{1,9})\\s*([a-z]+)");
  private static final Pattern ISO =
      Pattern.compile(
          "P(?:(\\d{1,9})Y|(\\d{1,9})M|(\\d{1,9})W|(\\d{1,9})D|T(\\d{1,9})H|T(\\d{1,9})M)");

  /** What is counted; {@link #minutes} of one. */
  public enum Unit {
    MINUTE(1, "min", "minute", "minutes"),
    HOUR(60, "h", "hour", "hours"),
    DAY(1_440, "d", "day", "days"),
    WEEK(10_080, "w", "week", "weeks"),
    MONTH(43_800, "", "month", "months"),
    YEAR(525_600, "y", "year", "years");

    private final long minutes;
    private final String sign;
    private final String one;
    private final String many;

    Unit(long minutes, String sign, String one, String many) {
      this.minutes = minutes;
      this.sign = sign;
      this.one = one;
      this.many = many;
    }

    private boolean isCalled(String word) {
      return word.equals(sign) || word.equals(one) || word.equals(many);
    }
  }

  private static final List<Unit> ISO_ORDER =
      List.of(Unit.YEAR, Unit.MONTH, Unit.WEEK, Unit.DAY, Unit.HOUR, Unit.MINUTE);

  public Span {
    if (amount < 0) {
      throw new IllegalArgumentException("a length of time cannot be negative: " + amount);
    }
  }

  /**
   * Reads {@code 4h}, {@code 90d}, {@code 24 months}, {@code P1Y}, {@code PT6H}; empty for anything
   * unclear.
   */
  public static Optional<Span> read(String text) {
    String word = text.strip();
    Matcher iso = ISO.matcher(word);
    if (iso.matches()) {
      return ofIso(iso);
    }
    Matcher plain = SHORT.matcher(word.toLowerCase(Locale.ROOT));
    return plain.matches() ? ofWord(plain.group(1), plain.group(2)) : Optional.empty();
  }

  private static Optional<Span> ofIso(Matcher iso) {
    for (int group = 1; group <= ISO_ORDER.size(); group++) {
      if (iso.group(group) != null) {
        return Optional.of(new Span(Long.parseLong(iso.group(group)), ISO_ORDER.get(group - 1)));
      }
    }
    return Optional.empty();
  }

  private static Optional<Span> ofWord(String amount, String word) {
    for (Unit unit : Unit.values()) {
      if (unit.isCalled(word)) {
        return Optional.of(new Span(Long.parseLong(amount), unit));
      }
    }
    return Optional.empty();
  }

  /** The length in minutes, by the rule above. */
  public long minutes() {
    return amount * unit.minutes;
  }

  @Override
  public int compareTo(Span other) {
    return Comparator.comparingLong(Span::minutes).compare(this, other);
  }

  /** As a report writes it: {@code 6 h}, {@code 24 months}. */
  @Override
  public String toString() {
    return switch (unit) {
      case MINUTE -> amount + " min";
      case HOUR -> amount + " h";
      case DAY, WEEK, MONTH, YEAR -> amount + " " + (amount == 1 ? unit.one : unit.many);
    };
  }
}
