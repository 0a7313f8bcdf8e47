package org.quadcheck.check;

import java.time.LocalDate;
import java.util.List;
import org.quadcheck.check.observation.Observation;
import org.quadcheck.evidence.Submission;
import org.quadcheck.knowledge.Knowledge;

/** Every one of several checks holds. */
public record AllOf(List<Check> checks) implements Combined {
  public AllOf {
    checks = List.copyOf(checks);
  }

  @Override
  public List<Observation> evaluate(Submission submission, LocalDate asOf, Knowledge known) {
    return checks.stream()
        .flatMap(check -> check.evaluate(submission, asOf, known).stream())
        .toList();
  }

  @Override
  public String joint() {
    return "and";
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
}
