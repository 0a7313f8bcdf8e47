package org.quadcheck.check.observation;

import java.time.LocalDate;
import java.util.Optional;
import org.quadcheck.evidence.claim.Span;

/**
 * Ages of documents, counted by the calendar: 24 months before 31 March is the last day of March
 * two years ago.
 */
public final class Age {
  /** Begins with a leap year. */
  private static final LocalDate FOUR_YEARS = LocalDate.of(2024, 1, 1);

  private Age() {}

  /** The earliest day that is not older than the span. */
  public static LocalDate earliest(LocalDate asOf, Span span) {
    return switch (span.unit()) {
      case MINUTE, HOUR -> asOf.minusDays(Math.floorDiv(span.minutes(), 1_440L));
      case DAY -> asOf.minusDays(span.amount());
      case WEEK -> asOf.minusWeeks(span.amount());
      case MONTH -> asOf.minusMonths(span.amount());
      case YEAR -> asOf.minusYears(span.amount());
    };
  }

  /** The latest day that is not further ahead than the span. */
  public static LocalDate latest(LocalDate asOf, Span span) {
    return switch (span.unit()) {
      case MINUTE, HOUR -> asOf.plusDays(Math.floorDiv(span.minutes(), 1_440L));
      case DAY -> asOf.plusDays(span.amount());
      case WEEK -> asOf.plusWeeks(span.amount());
      case MONTH -> asOf.plusMonths(span.amount());
      case YEAR -> asOf.plusYears(span.amount());
    };
  }

  /**
   * Whether one span never reaches further back than another, whatever the day. Four years hold
   * every order of month lengths: 12 months may be a day longer than 365 days.
   */
  public static boolean isNeverLonger(Span one, Span other) {
    return FOUR_YEARS
        .datesUntil(FOUR_YEARS.plusYears(4))
        .noneMatch(day -> earliest(day, one).isBefore(earliest(day, other)));
  }

  /** The same where no span at all means any age. */
  public static boolean isNeverLonger(Optional<Span> one, Optional<Span> other) {
    return other.isEmpty() || one.filter(span -> isNeverLonger(span, other.get())).isPresent();
  }

  /** Whether one span is never less than another; none at all is any length. */
  public static boolean isNeverShorter(Optional<Span> one, Optional<Span> other) {
    return other.isEmpty() || one.filter(span -> isNeverLonger(other.get(), span)).isPresent();
  }
}
