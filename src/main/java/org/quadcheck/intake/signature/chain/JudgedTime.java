package org.quadcheck.intake.signature.chain;

import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * When certificates must be valid: the moment of signing where it is proven, else the day of
 * judging, of which a limit day counts whole.
 */
public record JudgedTime(Instant from, Instant to) {

  /** A whole day in UTC. */
  public static JudgedTime of(LocalDate day) {
    Instant begins = day.atStartOfDay(ZoneOffset.UTC).toInstant();
    return new JudgedTime(begins, begins.plus(Duration.ofDays(1)).minusMillis(1));
  }

  /** A proven moment. */
  public static JudgedTime of(Instant proven) {
    return new JudgedTime(proven, proven);
  }

  /** Whether a moment lies no later than this. */
  public boolean hasSeen(Instant moment) {
    return !moment.isAfter(to);
  }

  LocalDate day() {
    return day(from);
  }

  static LocalDate day(Instant instant) {
    return LocalDate.ofInstant(instant, ZoneOffset.UTC);
  }

  /** Why a certificate does not count at this time; empty where it does. */
  public Optional<String> objection(X509Certificate certificate) {
    Instant begins = certificate.getNotBefore().toInstant();
    Instant ends = certificate.getNotAfter().toInstant();
    if (ends.isBefore(from)) {
      return Optional.of("expired on " + day(ends));
    }
    return begins.isAfter(to)
        ? Optional.of("is not valid before " + day(begins))
        : Optional.empty();
  }

  /** A moment within at which all of these certificates have begun. */
  Instant within(Iterable<X509Certificate> certificates) {
    Instant latest = from;
    for (X509Certificate certificate : certificates) {
      Instant begins = certificate.getNotBefore().toInstant();
      latest = begins.isAfter(latest) ? begins : latest;
    }
    return latest.isAfter(to) ? to : latest;
  }
}
