package org.quadcheck.check.observation;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.quadcheck.evidence.sbom.DocumentField;
import org.quadcheck.evidence.sbom.Sbom;
import org.quadcheck.evidence.value.Moments;
import org.quadcheck.evidence.value.Value;

/** The UTC day on which an SBOM says that it was last changed. */
public final class SbomMoment {
  private SbomMoment() {}

  public static Optional<LocalDate> day(Sbom sbom) {
    Value made = sbom.fact(DocumentField.TIMESTAMP);
    return made.isStated() ? Moments.read(made.text()).map(Moments::day) : Optional.empty();
  }

  /** The day, where nothing but a day is written. */
  public static Optional<LocalDate> dayAlone(Sbom sbom) {
    try {
      return Optional.of(LocalDate.parse(sbom.fact(DocumentField.TIMESTAMP).text()));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
