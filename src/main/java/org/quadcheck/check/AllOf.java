package org.quadcheck.check;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.quadcheck.check.observation.Observation;
import org.quadcheck.evidence.Submission;
import org.quadcheck.evidence.claim.ExhibitKind;
import org.quadcheck.evidence.form.FormField;
import org.quadcheck.knowledge.Knowledge;

/** Every one of several checks holds. */
public record AllOf(List<Check> checks) implements Check {
  public AllOf {
    checks = List.copyOf(checks);
  }

  @Override
  public List<Observation> evaluate(Submission submission, LocalDate asOf) {
    return evaluate(submission, asOf, Knowledge.none());
  }

  @Override
  public List<Observation> evaluate(Submission submission, LocalDate asOf, Knowledge known) {
    return checks.stream()
        .flatMap(check -> check.evaluate(submission, asOf, known).stream())
        .toList();
  }

  @Override
  public String brief() {
    return checks.stream().map(Check::brief).distinct().collect(Collectors.joining(", and "));
  }

  @Override
  public String asks() {
    return checks.stream().map(Check::asks).collect(Collectors.joining(", and "));
  }

  @Override
  public List<String> claims() {
    return checks.stream().flatMap(check -> check.claims().stream()).distinct().toList();
  }

  @Override
  public boolean isAtLeastAsStrictAs(Check other) {
    return checks.stream().anyMatch(check -> check.isAtLeastAsStrictAs(other))
        || (other.isCombined() && other.isAskedBy(this));
  }

  @Override
  public boolean isAskedBy(Check other) {
    return checks.stream().allMatch(other::isAtLeastAsStrictAs);
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
