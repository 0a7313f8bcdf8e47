package org.quadcheck.check;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.quadcheck.evidence.DocumentField;
import org.quadcheck.evidence.Sbom;

/** The UTC day on which an SBOM says that it was last changed. */
final class SbomMoment {
  private SbomMoment() {}

  static Optional<LocalDate> day(Sbom sbom) {
    if (!sbom.fact(DocumentField.TIMESTAMP).isStated()) {
      return Optional.empty();
    }
    String text = sbom.fact(DocumentField.TIMESTAMP).text();
    int suffix = text.indexOf('[');
    try {
      OffsetDateTime moment = OffsetDateTime.parse(suffix < 0 ? text : text.substring(0, suffix));
      return Optional.of(moment.withOffsetSameInstant(ZoneOffset.UTC).toLocalDate());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** The day, where nothing but a day is written. */
  static Optional<LocalDate> dayAlone(Sbom sbom) {
    try {
      return Optional.of(LocalDate.parse(sbom.fact(DocumentField.TIMESTAMP).text()));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
