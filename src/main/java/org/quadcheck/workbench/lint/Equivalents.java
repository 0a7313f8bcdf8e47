package org.quadcheck.workbench.lint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.quadcheck.baseline.Baseline;
import org.quadcheck.baseline.BaselineLibrary;
import org.quadcheck.baseline.Clause;
import org.quadcheck.baseline.Demand;
import org.quadcheck.evidence.claim.KnownStandard;
import org.quadcheck.evidence.value.Place;
import org.quadcheck.evidence.value.Problem;

/**
 * Finds requirements of other standards that are said to ask the same as a question, and of which
 * nothing shows so: a question counts as the same only where it is asked because of that clause.
 */
final class Equivalents {
  private final Set<String> clauses;
  private final Map<String, Set<String>> reasons;
  private final RegisterPlaces places;
  private final List<Problem> problems = new ArrayList<>();

  private Equivalents(BaselineLibrary library, RegisterPlaces places) {
    this.clauses = library.clauses().stream().map(Clause::citation).collect(Collectors.toSet());
    this.reasons = reasons(library);
    this.places = places;
  }

  static Remarks of(BaselineLibrary library, RegisterPlaces places) {
    Equivalents rule = new Equivalents(library, places);
    library.claims().standards().forEach(rule::judge);
    return Remarks.ofProblems(rule.problems);
  }

  /** The citations for which each claim is asked. */
  private static Map<String, Set<String>> reasons(BaselineLibrary library) {
    Map<String, Set<String>> reasons = new HashMap<>();
    for (Baseline baseline : library.baselines()) {
      baseline.requirements().stream()
          .flatMap(requirement -> requirement.demands().stream())
          .forEach(demand -> add(demand, reasons));
    }
    return reasons;
  }

  private static void add(Demand demand, Map<String, Set<String>> reasons) {
    List<String> cited = demand.cites().stream().map(Clause::citation).toList();
    demand
        .check()
        .claims()
        .forEach(claim -> reasons.computeIfAbsent(claim, id -> new HashSet<>()).addAll(cited));
  }

  private void judge(KnownStandard standard) {
    Place place = places.equivalents(standard.source());
    standard
        .requirements()
        .forEach(
            (id, same) -> {
              List<String> cited =
                  same.clauses().stream().map(clause -> standard.source() + "#" + clause).toList();
              judge(id, same, cited, place);
            });
  }

  private void judge(String id, KnownStandard.Equivalence same, List<String> cited, Place place) {
    for (String citation : cited) {
      if (!clauses.contains(citation)) {
        String message = "requirement '%s': no clause '%s' in the sources. Add it, or mend it.";
        problems.add(new Problem(place, message.formatted(id, citation)));
      }
    }
    for (String claim : same.claims()) {
      if (reasons.getOrDefault(claim, Set.of()).stream().noneMatch(cited::contains)) {
        String message =
            "requirement '%s': claim '%s' is asked because of none of its clauses, so that nothing"
                + " shows that both ask the same. Take it out.";
        problems.add(new Problem(place, message.formatted(id, claim)));
      }
    }
  }
}
