package org.quadcheck.check.exhibit;

import java.time.LocalDate;
import java.util.Optional;
import org.quadcheck.check.observation.Age;
import org.quadcheck.check.observation.Observation;
import org.quadcheck.evidence.claim.Exhibit;
import org.quadcheck.evidence.claim.ExhibitFact;
import org.quadcheck.evidence.claim.Span;

/**
 * Lengths of which no text says how long is too long or too short, and about which a person must
 * ask from some length on.
 */
public record ExhibitTerm(Exhibit exhibit, LocalDate asOf) {

  /** What is to be asked: whether one that is old still holds, or a short period is enough. */
  public Optional<Observation> doubt(Optional<Span> after, ExhibitFact from, Optional<Span> under) {
    return after
        .flatMap(span -> olderThan(span, from))
        .or(() -> under.flatMap(this::reportsOnLessThan));
  }

  private Optional<Observation> olderThan(Span span, ExhibitFact from) {
    String message = "exhibit %s is of %s, more than %s ago; ask whether it still holds";
    return from.day(exhibit)
        .filter(day -> day.isBefore(Age.earliest(asOf, span)))
        .map(
            day ->
                Observation.review(message.formatted(exhibit.id(), day, span), exhibit.place())
                    .comparing(day.toString(), "within " + span));
  }

  /** Both days of a period count whole. */
  private Optional<Observation> reportsOnLessThan(Span span) {
    String message = "exhibit %s reports on %s to %s, less than %s; ask whether that is enough";
    Optional<LocalDate> start = exhibit.particulars().periodStart();
    Optional<LocalDate> end = exhibit.periodEnd();
    return start
        .filter(day -> end.filter(Age.latest(day, span).minusDays(1)::isAfter).isPresent())
        .map(
            day ->
                Observation.review(
                        message.formatted(exhibit.id(), day, end.get(), span), exhibit.place())
                    .comparing(day + " to " + end.get(), "at least " + span));
  }
}
