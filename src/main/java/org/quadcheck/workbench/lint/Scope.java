package org.quadcheck.workbench.lint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.quadcheck.baseline.Baseline;
import org.quadcheck.baseline.Clause;
import org.quadcheck.baseline.Demand;
import org.quadcheck.baseline.Requirement;
import org.quadcheck.baseline.Target;
import org.quadcheck.evidence.value.Place;
import org.quadcheck.evidence.value.Problem;

/** Compares what a baseline says of itself with what its requirements say. */
final class Scope {
  private Scope() {}

  static Remarks of(Baseline baseline) {
    List<Problem> problems = new ArrayList<>();
    Place place = Place.of(baseline.path());
    baseline.appliesTo().stream()
        .filter(target -> baseline.requirements().stream().noneMatch(r -> speaksOf(r, target)))
        .sorted()
        .forEach(
            target -> {
              String message =
                  "'applies-to' names %s, of which no requirement speaks. Take it out.";
              problems.add(new Problem(place, message.formatted(target.word())));
            });
    if (baseline.inForceUntil().isPresent()) {
      end(baseline, baseline.inForceUntil().get())
          .ifPresent(message -> problems.add(new Problem(place, message)));
    }
    return Remarks.ofProblems(problems);
  }

  private static boolean speaksOf(Requirement requirement, Target target) {
    return requirement.appliesTo().contains(target);
  }

  private static Optional<String> end(Baseline baseline, LocalDate stated) {
    List<Demand> demands =
        baseline.requirements().stream().flatMap(one -> one.demands().stream()).toList();
    Optional<LocalDate> last =
        demands.stream().map(Scope::last).max(Comparator.naturalOrder()).filter(Scope::isAnEnd);
    String message = "'in-force-until' is %s, but the last demand ends on %s. Mend one of the two.";
    return last.filter(day -> !day.equals(stated)).map(day -> message.formatted(stated, day));
  }

  private static boolean isAnEnd(LocalDate day) {
    return !day.equals(LocalDate.MAX);
  }

  /** The last day on which a demand is in force; the end of time where none is known. */
  private static LocalDate last(Demand demand) {
    LocalDate ofSources =
        demand.cites().stream()
            .map(Clause::source)
            .map(source -> source.inForceUntil().orElse(LocalDate.MAX))
            .max(Comparator.naturalOrder())
            .orElse(LocalDate.MAX);
    return Stream.of(demand.until().orElse(LocalDate.MAX), ofSources)
        .min(Comparator.naturalOrder())
        .orElse(LocalDate.MAX);
  }
}
