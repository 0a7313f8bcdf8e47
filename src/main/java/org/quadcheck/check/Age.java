package org.quadcheck.check;

import java.time.LocalDate;
import org.quadcheck.evidence.Span;

/**
 * Ages of documents, counted by the calendar: 24 months before 31 March is the last day of March
 * two years ago.
 */
final class Age {
  private Age() {}

  /** The earliest day that is not older than the span. */
  static LocalDate earliest(LocalDate asOf, Span span) {
    return switch (span.unit()) {
      case MINUTE, HOUR -> asOf.minusDays(Math.floorDiv(span.minutes(), 1_440L));
      case DAY -> asOf.minusDays(span.amount());
      case WEEK -> asOf.minusWeeks(span.amount());
      case MONTH -> asOf.minusMonths(span.amount());
      case YEAR -> asOf.minusYears(span.amount());
    };
  }
}
