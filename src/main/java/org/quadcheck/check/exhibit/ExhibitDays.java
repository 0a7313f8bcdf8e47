package org.quadcheck.check.exhibit;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quadcheck.check.observation.Observation;
import org.quadcheck.evidence.claim.Exhibit;
import org.quadcheck.evidence.claim.ExhibitFact;
import org.quadcheck.evidence.claim.ExhibitKind;
import org.quadcheck.evidence.value.NormalName;

/** Whether the days of an exhibit can be true together. */
final class ExhibitDays {
  private static final Pattern EDITION =
      Pattern.compile("(?:.*[^0-9])?(\\d{4})(?:[-.](\\d{2})(?:[-.]\\d{1,2})?)?");
  private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";
  private static final Pattern NAMED_MONTH =
      Pattern.compile(
          "\\b(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
              + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)[. ,]+(\\d{4})$");

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
                        day -> editionBegins(exhibit.edition()).filter(day::isBefore).isPresent())
                    .map(
                        day ->
                            "exhibit %s is of %s, before the edition %s that it names; ask which it is"
                                .formatted(exhibit.id(), day, exhibit.edition())));
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

  /** The first day on which an edition that is called by its year or month can be there. */
  private static Optional<LocalDate> editionBegins(String edition) {
    Matcher year = EDITION.matcher(withMonthAsNumber(edition));
    if (!year.matches()) {
      return Optional.empty();
    }
    int month = year.group(2) == null ? 1 : Integer.parseInt(year.group(2));
    return month < 1 || month > 12
        ? Optional.empty()
        : Optional.of(YearMonth.of(Integer.parseInt(year.group(1)), month).atDay(1));
  }

  /** "ISM September 2026" as "ism 2026-09". */
  private static String withMonthAsNumber(String edition) {
    return NAMED_MONTH
        .matcher(NormalName.of(edition).text())
        .replaceAll(found -> "%s-%02d".formatted(found.group(2), month(found.group(1))));
  }

  private static int month(String name) {
    return MONTHS.indexOf(name.substring(0, 3)) / 3 + 1;
  }
}
