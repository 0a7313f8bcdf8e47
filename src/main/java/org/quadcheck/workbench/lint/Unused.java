package org.quadcheck.workbench.lint;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quadcheck.baseline.Baseline;
import org.quadcheck.baseline.BaselineLibrary;
import org.quadcheck.baseline.Clause;
import org.quadcheck.baseline.Condition;
import org.quadcheck.baseline.Demand;
import org.quadcheck.baseline.Profile;
import org.quadcheck.evidence.value.Problem;

/** Finds what stands in the register and is cited or asked by nobody. */
final class Unused {
  private final BaselineLibrary library;
  private final RegisterPlaces places;
  private final List<Demand> demands;

  private Unused(BaselineLibrary library, RegisterPlaces places) {
    this.library = library;
    this.places = places;
    this.demands =
        Stream.concat(
                library.baselines().stream(),
                library.profiles().stream().map(Profile::baselines).flatMap(List::stream))
            .map(Baseline::requirements)
            .flatMap(List::stream)
            .flatMap(requirement -> requirement.demands().stream())
            .toList();
  }

  static Remarks of(BaselineLibrary library, RegisterPlaces places) {
    Unused unused = new Unused(library, places);
    return Remarks.ofProblems(unused.claims()).and(Remarks.ofNotes(unused.clauses()));
  }

  private List<Problem> claims() {
    Set<String> asked = new HashSet<>();
    for (Demand demand : demands) {
      asked.addAll(demand.check().claims());
      demand.when().stream().map(Condition::claim).forEach(asked::add);
      demand.whenOffered().ifPresent(asked::add);
    }
    return library.claims().ids().stream()
        .filter(id -> !asked.contains(id))
        .map(
            id ->
                new Problem(
                    places.claim(id),
                    "claim '%s' is asked by no requirement. Ask it, or take it out.".formatted(id)))
        .toList();
  }

  private List<Problem> clauses() {
    Set<String> cited =
        demands.stream()
            .flatMap(demand -> demand.cites().stream())
            .map(Clause::citation)
            .collect(Collectors.toSet());
    Map<String, List<Clause>> open =
        library.clauses().stream()
            .collect(Collectors.groupingBy(clause -> clause.source().id()))
            .entrySet()
            .stream()
            .collect(Collectors.toMap(Map.Entry::getKey, e -> open(e.getValue(), cited)));
    return open.entrySet().stream().flatMap(e -> notes(e.getKey(), e.getValue())).toList();
  }

  private List<Clause> open(List<Clause> clauses, Set<String> cited) {
    return clauses.stream()
        .filter(clause -> !cited.contains(clause.citation()))
        .filter(clause -> !places.isLeftOut(clause.citation()))
        .toList();
  }

  private Stream<Problem> notes(String source, List<Clause> open) {
    long all = library.clauses().stream().filter(c -> c.source().id().equals(source)).count();
    if (open.size() == all) {
      String message = "source '%s' is cited by no requirement. Cite it, or take it out.";
      return Stream.of(new Problem(places.source(source), message.formatted(source)));
    }
    String message =
        "clause '%s' is cited by no requirement. Cite it, or say why under 'left-out'.";
    return open.stream()
        .map(
            clause ->
                new Problem(
                    places.clause(clause.citation()), message.formatted(clause.citation())));
  }
}
