package org.quadcheck.evidence.value;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/** Moments as documents write them, and the days of them, which are days of UTC. */
public final class Moments {
  private static final int LAST_YEAR = 9_999;

  private Moments() {}

  /**
   * A date and time with an offset as RFC 3339 has it, which knows years of four digits alone; a
   * suffix in brackets (RFC 9557) may follow. Empty where it is none.
   */
  public static Optional<Instant> read(String text) {
    int suffix = text.indexOf('[');
    try {
      Instant moment =
          OffsetDateTime.parse(suffix < 0 ? text : text.substring(0, suffix)).toInstant();
      int year = moment.atOffset(ZoneOffset.UTC).getYear();
      return Optional.of(moment).filter(any -> year >= 1 && year <= LAST_YEAR);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** The day of UTC on which a moment lies. */
  public static LocalDate day(Instant moment) {
    return LocalDate.ofInstant(moment, ZoneOffset.UTC);
  }
}
