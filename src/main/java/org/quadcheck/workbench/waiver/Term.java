package org.quadcheck.workbench.waiver;

import java.time.LocalDate;
import org.quadcheck.baseline.Waiver;

/**
 * The days of a draft; both count whole.
 *
 * @param until not before the first day, and at most twelve months after it
 */
public record Term(LocalDate from, LocalDate until) {
  /** How long a draft lasts unless the buyer says otherwise. */
  public static final int USUAL_DAYS = 90;

  public Term {
    if (!isAllowed(from, until)) {
      throw new IllegalArgumentException("a waiver cannot last from " + from + " until " + until);
    }
  }

  /** As many days as this program proposes. */
  public static Term usual(LocalDate from) {
    return new Term(from, from.plusDays(USUAL_DAYS));
  }

  /** Whether a waiver may have these days. */
  public static boolean isAllowed(LocalDate from, LocalDate until) {
    return !until.isBefore(from) && !until.isAfter(Waiver.latestEnd(from));
  }
}
