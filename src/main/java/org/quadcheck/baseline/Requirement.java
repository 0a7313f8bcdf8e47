package org.quadcheck.baseline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.quadcheck.evidence.value.Place;

/**
 * One thing that nations ask in common, each in its own strength.
 *
 * @param id never changed and never used again
 * @param demands in the order of the file; of one nation at most one is in force on a day
 * @param remediation what the buyer tells the supplier
 */
public record Requirement(
    String id,
    String title,
    Set<Target> appliesTo,
    List<Demand> demands,
    String remediation,
    boolean retired,
    Place place) {
  public Requirement {
    appliesTo = Set.copyOf(appliesTo);
    demands = List.copyOf(demands);
  }

  /** What a nation asks on a day. */
  public Optional<Demand> demandOf(Nation nation, LocalDate day) {
    return demands.stream()
        .filter(demand -> demand.nation().equals(nation) && demand.isInForceOn(day))
        .findFirst();
  }

  /** The same with other demands. */
  public Requirement asking(List<Demand> others) {
    return new Requirement(id, title, appliesTo, others, remediation, retired, place);
  }
}
