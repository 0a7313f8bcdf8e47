package org.quadcheck.check;

import java.time.LocalDate;
import java.util.List;
import org.quadcheck.check.observation.Observation;
import org.quadcheck.evidence.Submission;
import org.quadcheck.evidence.claim.Answer;
import org.quadcheck.evidence.claim.ClaimType;

/** The supplier's answer is one of the accepted ones; of a list, every answer is. */
public record ClaimOneOf(String claim, List<String> values) implements Check {
  public ClaimOneOf {
    values = List.copyOf(values);
  }

  @Override
  public List<Observation> evaluate(Submission submission, LocalDate asOf) {
    return new ClaimQuestion(claim, accepted(), (answer, day) -> complaint(answer))
        .put(submission, asOf);
  }

  private String complaint(Answer answer) {
    boolean met = answer instanceof Answer.Texts said && values.containsAll(said.texts());
    return met ? "" : "%s is %s; asked is %s".formatted(claim, answer, accepted());
  }

  private String accepted() {
    return values.size() == 1 ? values.get(0) : "one of " + String.join(", ", values);
  }

  @Override
  public String brief() {
    return accepted();
  }

  @Override
  public String asks() {
    return "answers %s with %s".formatted(claim, accepted());
  }

  @Override
  public boolean accepts(ClaimType type) {
    return type == ClaimType.CHOICE || type == ClaimType.LIST;
  }

  @Override
  public List<String> claims() {
    return List.of(claim);
  }

  @Override
  public boolean isAskedBy(Check other) {
    return other instanceof ClaimOneOf that
        && that.claim.equals(claim)
        && values.containsAll(that.values);
  }
}
