package org.quadcheck.check;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.quadcheck.check.observation.Observation;
import org.quadcheck.check.observation.Outcome;
import org.quadcheck.evidence.Submission;
import org.quadcheck.knowledge.Knowledge;

/** At least one of several checks holds, and none of them shows a contradiction. */
public record AnyOf(List<Check> checks) implements Combined {
  public AnyOf {
    checks = List.copyOf(checks);
  }

  @Override
  public List<Observation> evaluate(Submission submission, LocalDate asOf, Knowledge known) {
    List<List<Observation>> branches =
        checks.stream().map(check -> check.evaluate(submission, asOf, known)).toList();
    List<Observation> contradictions =
        branches.stream()
            .flatMap(List::stream)
            .filter(seen -> seen.ground() == Observation.Ground.CONTRADICTION)
            .distinct()
            .toList();
    return contradictions.isEmpty() ? best(branches) : contradictions;
  }

  private static List<Observation> best(List<List<Observation>> branches) {
    Outcome best =
        branches.stream()
            .map(AnyOf::outcome)
            .filter(outcome -> outcome != Outcome.NOT_APPLICABLE)
            .max(Comparator.naturalOrder())
            .orElse(Outcome.NEEDS_REVIEW);
    List<List<Observation>> good = branches.stream().filter(b -> outcome(b) == best).toList();
    return best == Outcome.FAIL
        ? good.stream().flatMap(List::stream).distinct().toList()
        : good.get(0);
  }

  private static Outcome outcome(List<Observation> branch) {
    return Outcome.worst(branch.stream().map(Observation::outcome).toList());
  }

  @Override
  public String joint() {
    return "or";
  }

  @Override
  public boolean isAtLeastAsStrictAs(Check other) {
    return equals(other) || checks.stream().allMatch(check -> check.isAtLeastAsStrictAs(other));
  }

  @Override
  public boolean isAskedBy(Check other) {
    return checks.stream().anyMatch(other::isAtLeastAsStrictAs);
  }
}
