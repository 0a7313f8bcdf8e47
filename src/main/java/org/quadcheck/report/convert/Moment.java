package org.quadcheck.report.convert;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.quadcheck.evidence.sbom.DocumentField;
import org.quadcheck.evidence.sbom.Sbom;
import org.quadcheck.evidence.value.Moments;

/** When a document says that it was made. */
public final class Moment {
  private Moment() {}

  /** In UTC, without fractions of a second; empty where the document states none. */
  public static Optional<Instant> of(Sbom sbom) {
    return read(sbom.fact(DocumentField.TIMESTAMP).text());
  }

  /** Reads a date and time with an offset; a suffix in brackets may follow. */
  public static Optional<Instant> read(String text) {
    return Moments.read(text).map(moment -> moment.truncatedTo(ChronoUnit.SECONDS));
  }
}
