package org.quadcheck.intake.signature.chain;

import java.time.Instant;
import java.util.Optional;

/**
 * For how long a log or an authority is trusted; both ends belong to it.
 *
 * @param until empty where it has not ended
 */
public record Period(Instant from, Optional<Instant> until) {

  /** Whether it was trusted at a moment. */
  public boolean contains(Instant moment) {
    return !moment.isBefore(from) && until.filter(moment::isAfter).isEmpty();
  }
}
