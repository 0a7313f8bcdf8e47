package org.quadcheck.intake.vex;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** Moments as documents write them; one that cannot be read is none. */
public final class Moments {
  private Moments() {}

  /** A moment with its offset, as RFC 3339 has it. */
  public static Optional<Instant> of(String text) {
    try {
      return Optional.of(OffsetDateTime.parse(text.strip()).toInstant());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** The last of several. */
  public static Optional<Instant> last(Stream<Optional<String>> texts) {
    return texts
        .flatMap(Optional::stream)
        .flatMap(text -> of(text).stream())
        .max(Comparator.naturalOrder());
  }
}
