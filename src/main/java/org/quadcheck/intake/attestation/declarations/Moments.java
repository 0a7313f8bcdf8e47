package org.quadcheck.intake.attestation.declarations;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/** Moments as CycloneDX writes them, and the days of them, which are days of UTC. */
final class Moments {
  private static final int LAST_YEAR = 9_999;

  private Moments() {}

  /** A date and time with an offset, of a year of four digits. */
  static Optional<Instant> read(String text) {
    try {
      OffsetDateTime read = OffsetDateTime.parse(text.strip());
      int year = read.atZoneSameInstant(ZoneOffset.UTC).getYear();
      return Optional.of(read.toInstant()).filter(any -> year >= 1 && year <= LAST_YEAR);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  static String day(Instant moment) {
    return LocalDate.ofInstant(moment, ZoneOffset.UTC).toString();
  }

  /** The last whole day on which something holds that no longer does from a moment on. */
  static String lastDayBefore(Instant moment) {
    return day(moment.minusNanos(1));
  }
}
