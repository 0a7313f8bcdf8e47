package org.quadcheck.intake.signature.sigstore;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import org.quadcheck.intake.signature.chain.Period;

/** Reads for how long something of a root of trust is trusted. */
final class Periods {
  private Periods() {}

  /** Empty where the beginning is missing, or a time is none. */
  static Optional<Period> of(JsonTree validFor) {
    try {
      String end = validFor.at("end").text();
      Optional<Instant> until = end.isEmpty() ? Optional.empty() : Optional.of(Instant.parse(end));
      return Optional.of(new Period(Instant.parse(validFor.at("start").text()), until));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
