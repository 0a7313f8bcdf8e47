package org.quadcheck.report.form;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.quadcheck.baseline.Baseline;
import org.quadcheck.baseline.Demand;
import org.quadcheck.baseline.Nation;
import org.quadcheck.baseline.Requirement;
import org.quadcheck.baseline.Target;
import org.quadcheck.evidence.Offer;

/**
 * Of whom what is asked: by which baselines and nations, on which day, and of which offer.
 *
 * @param offers never empty
 */
public record Asked(
    List<Baseline> baselines, List<Nation> nations, LocalDate asOf, Set<Offer> offers) {
  public Asked {
    baselines = List.copyOf(baselines);
    nations = List.copyOf(nations);
    offers = Set.copyOf(offers);
  }

  /** Whether such an offer is asked for what a requirement speaks of; an SBOM goes with any. */
  boolean concerns(Requirement requirement) {
    return !requirement.retired() && requirement.appliesTo().stream().anyMatch(this::isOffered);
  }

  private boolean isOffered(Target target) {
    return switch (target) {
      case SOFTWARE -> offers.contains(Offer.SOFTWARE);
      case MANAGED_SERVICE -> offers.contains(Offer.MANAGED_SERVICE);
      case SBOM -> true;
    };
  }

  /** The same of one who offers this; of any offer, where nothing is said. */
  Asked offering(Set<Offer> stated) {
    Set<Offer> all = stated.isEmpty() ? EnumSet.allOf(Offer.class) : stated;
    return new Asked(baselines, nations, asOf, all);
  }

  /** The same of one nation alone. */
  Asked by(Nation nation) {
    return new Asked(baselines, List.of(nation), asOf, offers);
  }

  /** What the nations ask by a requirement on the day. */
  List<Demand> demands(Requirement requirement) {
    return nations.stream()
        .map(nation -> requirement.demandOf(nation, asOf))
        .flatMap(Optional::stream)
        .toList();
  }

  /** The word for what is offered, as the attestation has it. */
  String offer() {
    return offers.size() > 1 ? "both" : offers.iterator().next().word();
  }
}
