package org.quadcheck.check;

import java.time.LocalDate;
import java.util.List;
import org.quadcheck.check.observation.Observation;
import org.quadcheck.evidence.Submission;
import org.quadcheck.evidence.claim.Answer;
import org.quadcheck.evidence.claim.ClaimType;

/** The supplier's list holds every one of the values asked; it may hold more. */
public record ClaimIncludesAll(String claim, List<String> values) implements Check {
  public ClaimIncludesAll {
    values = List.copyOf(values);
    if (values.isEmpty()) {
      throw new IllegalArgumentException("'values' must name at least one, or any list passes");
    }
  }

  @Override
  public List<Observation> evaluate(Submission submission, LocalDate asOf) {
    return new ClaimQuestion(claim, String.join(", ", values), (answer, day) -> complaint(answer))
        .put(submission, asOf);
  }

  private String complaint(Answer answer) {
    List<String> said = answer instanceof Answer.Texts texts ? texts.texts() : List.of();
    List<String> lacking = values.stream().filter(value -> !said.contains(value)).toList();
    return lacking.isEmpty()
        ? ""
        : "%s is %s; %s is not among them".formatted(claim, answer, String.join(", ", lacking));
  }

  @Override
  public String brief() {
    return values.size() == 1 ? values.get(0) : "all of " + String.join(", ", values);
  }

  @Override
  public String asks() {
    return "names %s among %s".formatted(String.join(", ", values), claim);
  }

  @Override
  public boolean accepts(ClaimType type) {
    return type == ClaimType.LIST;
  }

  @Override
  public List<String> claims() {
    return List.of(claim);
  }

  @Override
  public boolean isAskedBy(Check other) {
    return other instanceof ClaimIncludesAll that
        && that.claim.equals(claim)
        && that.values.containsAll(values);
  }
}
