package org.quadcheck.check;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.quadcheck.check.observation.Observation;
import org.quadcheck.check.observation.Outcome;
import org.quadcheck.evidence.Submission;
import org.quadcheck.evidence.claim.ExhibitKind;
import org.quadcheck.evidence.form.FormField;
import org.quadcheck.knowledge.Knowledge;

/** At least one of several checks holds, and none of them shows a contradiction. */
public record AnyOf(List<Check> checks) implements Check {
  public AnyOf {
    checks = List.copyOf(checks);
  }

  @Override
  public List<Observation> evaluate(Submission submission, LocalDate asOf) {
    return evaluate(submission, asOf, Knowledge.none());
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
  public String brief() {
    return checks.stream().map(Check::brief).distinct().collect(Collectors.joining(", or "));
  }

  @Override
  public String asks() {
    return checks.stream().map(Check::asks).collect(Collectors.joining(", or "));
  }

  @Override
  public List<String> claims() {
    return checks.stream().flatMap(check -> check.claims().stream()).distinct().toList();
  }

  @Override
  public boolean isAtLeastAsStrictAs(Check other) {
    return equals(other) || checks.stream().allMatch(check -> check.isAtLeastAsStrictAs(other));
  }

  @Override
  public boolean isAskedBy(Check other) {
    return checks.stream().anyMatch(other::isAtLeastAsStrictAs);
  }

  @Override
  public boolean isCombined() {
    return true;
  }

  @Override
  public boolean asksForDependencies() {
    return checks.stream().anyMatch(Check::asksForDependencies);
  }

  @Override
  public List<ExhibitKind> exhibitKinds() {
    return checks.stream().flatMap(check -> check.exhibitKinds().stream()).distinct().toList();
  }

  @Override
  public List<FormField> formFields() {
    return checks.stream().flatMap(check -> check.formFields().stream()).distinct().toList();
  }

  @Override
  public boolean asksForArtifacts() {
    return checks.stream().anyMatch(Check::asksForArtifacts);
  }

  @Override
  public boolean asksForFiles() {
    return checks.stream().anyMatch(Check::asksForFiles);
  }
}
