package org.quadcheck.report.convert;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.quadcheck.evidence.DocumentField;
import org.quadcheck.evidence.Sbom;

/** When a document says that it was made. */
public final class Moment {
  private static final int LAST_YEAR = 9_999;

  private Moment() {}

  /** In UTC, without fractions of a second; empty where the document states none. */
  public static Optional<Instant> of(Sbom sbom) {
    return read(sbom.fact(DocumentField.TIMESTAMP).text());
  }

  /** Reads a date and time with an offset; a suffix in brackets may follow. */
  public static Optional<Instant> read(String text) {
    int suffix = text.indexOf('[');
    try {
      OffsetDateTime moment = OffsetDateTime.parse(suffix < 0 ? text : text.substring(0, suffix));
      int year = moment.atZoneSameInstant(ZoneOffset.UTC).getYear();
      return Optional.of(moment.toInstant().truncatedTo(ChronoUnit.SECONDS))
          .filter(any -> year >= 1 && year <= LAST_YEAR);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
