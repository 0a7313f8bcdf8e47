package org.quadcheck.check.exhibit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.quadcheck.check.observation.Observation;
import org.quadcheck.evidence.claim.Exhibit;
import org.quadcheck.evidence.claim.ExhibitFact;
import org.quadcheck.evidence.claim.ExhibitKind;

/** Whether the days of an exhibit can be true together. */
final class ExhibitDays {
  /** How much older than the report the release of a manual that comes out each quarter may be. */
  private static final int MONTHS_OF_AN_ASSESSMENT = 12;

  private ExhibitDays() {}

  /** What keeps anything from passing that rests on it; empty where the days fit. */
  static Optional<Observation> objection(Exhibit exhibit, LocalDate asOf) {
    if (exhibit.issued().filter(day -> day.isAfter(asOf)).isPresent()) {
      String message = "exhibit %s is dated %s, which lies in the future";
      return Optional.of(
          Observation.contradiction(
              message.formatted(exhibit.id(), exhibit.issued().get()), exhibit.place()));
    }
    return backwards(exhibit, ExhibitFact.ISSUED, ExhibitFact.EXPIRES)
        .or(() -> backwards(exhibit, ExhibitFact.PERIOD_START, ExhibitFact.PERIOD_END))
        .map(message -> Observation.contradiction(message, exhibit.place()));
  }

  /** What is odd and may be meant otherwise. */
  static Optional<Observation> doubt(Exhibit exhibit) {
    return untimely(exhibit)
        .or(() -> outOfDate(exhibit))
        .or(() -> periodOfADay(exhibit))
        .map(message -> Observation.review(message, exhibit.place()));
  }

  /** A report of type 1 is of a day; one on a period is of type 2, and as old as its period. */
  private static Optional<String> periodOfADay(Exhibit exhibit) {
    boolean first =
        exhibit.kind() == ExhibitKind.SOC2_REPORT
            && ExhibitWords.accepts(List.of("1"), exhibit.particulars().type());
    return exhibit
        .periodEnd()
        .or(() -> exhibit.particulars().periodStart())
        .filter(day -> first)
        .map(
            day ->
                "exhibit %s is of type 1, which reports on a day, and states a period; ask which it is"
                    .formatted(exhibit.id()));
  }

  /** A report comes after the period that it reports on, and after what it was assessed against. */
  private static Optional<String> untimely(Exhibit exhibit) {
    return backwards(exhibit, ExhibitFact.PERIOD_END, ExhibitFact.ISSUED)
        .or(
            () ->
                exhibit
                    .issued()
                    .filter(
                        day ->
                            NamedEdition.of(exhibit.edition())
                                .filter(edition -> day.isBefore(edition.first()))
                                .isPresent())
                    .map(
                        day ->
                            "exhibit %s is of %s, before the edition %s that it names; ask which it is"
                                .formatted(exhibit.id(), day, exhibit.edition())));
  }

  /** An assessment is made against the release that is the latest at its beginning (ISM-1793). */
  private static Optional<String> outOfDate(Exhibit exhibit) {
    String message =
        "exhibit %s is of %s and names the edition %s, more than %d months older (this tool's policy,"
            + " no clause states it); ask whether it was the latest when the assessment began";
    Optional<LocalDate> last = NamedEdition.of(exhibit.edition()).map(NamedEdition::last);
    return exhibit
        .issued()
        .filter(day -> exhibit.kind() == ExhibitKind.IRAP_REPORT)
        .map(day -> day.minusMonths(MONTHS_OF_AN_ASSESSMENT))
        .filter(day -> last.filter(day::isAfter).isPresent())
        .map(
            day ->
                message.formatted(
                    exhibit.id(),
                    exhibit.issued().get(),
                    exhibit.edition(),
                    MONTHS_OF_AN_ASSESSMENT));
  }

  private static Optional<String> backwards(Exhibit exhibit, ExhibitFact first, ExhibitFact last) {
    Optional<LocalDate> from = first.day(exhibit);
    return last.day(exhibit)
        .filter(day -> from.filter(day::isBefore).isPresent())
        .map(
            day ->
                "exhibit %s: the %s is %s, before the %s, %s"
                    .formatted(exhibit.id(), last.label(), day, first.label(), from.get()));
  }
}
