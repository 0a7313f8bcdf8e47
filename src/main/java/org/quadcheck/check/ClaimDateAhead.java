package org.quadcheck.check;

import java.time.LocalDate;
import java.util.List;
import org.quadcheck.check.observation.Observation;
import org.quadcheck.evidence.Submission;
import org.quadcheck.evidence.claim.Answer;
import org.quadcheck.evidence.claim.ClaimType;

/** The supplier names a day that has not passed: the end of support, the next assessment. */
public record ClaimDateAhead(String claim) implements Check {

  @Override
  public List<Observation> evaluate(Submission submission, LocalDate asOf) {
    return new ClaimQuestion(claim, "a day not passed", this::complaint).put(submission, asOf);
  }

  private String complaint(Answer answer, LocalDate asOf) {
    boolean ahead = answer instanceof Answer.Day said && !said.date().isBefore(asOf);
    return ahead ? "" : "%s is %s; asked is a day that has not passed".formatted(claim, answer);
  }

  @Override
  public String brief() {
    return "a day that has not passed";
  }

  @Override
  public String asks() {
    return "names a day ahead for " + claim;
  }

  @Override
  public boolean accepts(ClaimType type) {
    return type == ClaimType.DATE;
  }

  @Override
  public List<String> claims() {
    return List.of(claim);
  }
}
