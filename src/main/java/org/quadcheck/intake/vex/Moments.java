package org.quadcheck.intake.vex;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** Moments as documents write them; one that cannot be read is none. */
public final class Moments {
  private static final int LAST_YEAR = 9_999;

  private Moments() {}

  /** A moment with its offset, as RFC 3339 has it, which knows years of four digits alone. */
  public static Optional<Instant> of(String text) {
    try {
      OffsetDateTime moment = OffsetDateTime.parse(text.strip());
      int year = moment.atZoneSameInstant(ZoneOffset.UTC).getYear();
      return Optional.of(moment.toInstant()).filter(any -> year >= 1 && year <= LAST_YEAR);
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
