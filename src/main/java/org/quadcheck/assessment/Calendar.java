package org.quadcheck.assessment;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.quadcheck.baseline.Demand;
import org.quadcheck.baseline.Requirement;

/** What is still to come into force after the day of judging. */
record Calendar(Mandate mandate) {

  List<Upcoming> upcoming(Requirement requirement) {
    return requirement.demands().stream()
        .filter(demand -> mandate.nations().contains(demand.nation()))
        .flatMap(demand -> begin(demand).map(day -> upcoming(requirement, demand, day)).stream())
        .toList();
  }

  private static Upcoming upcoming(Requirement requirement, Demand demand, LocalDate day) {
    return new Upcoming(requirement.id(), requirement.title(), demand, day);
  }

  /**
   * The first day after today on which the demand is in force: its own beginning, or that of a
   * source.
   */
  private Optional<LocalDate> begin(Demand demand) {
    Stream<LocalDate> ofSources =
        demand.cites().stream().flatMap(clause -> clause.source().inForceFrom().stream());
    return Stream.concat(demand.from().stream(), ofSources)
        .filter(day -> day.isAfter(mandate.asOf()) && demand.isInForceOn(day))
        .filter(day -> !demand.isInForceOn(mandate.asOf()))
        .min(Comparator.naturalOrder());
  }
}
