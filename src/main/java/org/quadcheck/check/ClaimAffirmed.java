package org.quadcheck.check;

import java.time.LocalDate;
import java.util.List;
import org.quadcheck.evidence.Answer;
import org.quadcheck.evidence.ClaimType;
import org.quadcheck.evidence.Submission;

/** The supplier says yes to a question. */
public record ClaimAffirmed(String claim) implements Check {

  @Override
  public List<Observation> evaluate(Submission submission, LocalDate asOf) {
    return new ClaimQuestion(claim, "yes", (answer, day) -> complaint(answer))
        .put(submission, asOf);
  }

  private String complaint(Answer answer) {
    boolean yes = answer instanceof Answer.YesNo said && said.yes();
    return yes ? "" : "%s is answered with %s; asked is yes".formatted(claim, answer);
  }

  @Override
  public String brief() {
    return "yes";
  }

  @Override
  public String asks() {
    return "affirms " + claim;
  }

  @Override
  public boolean accepts(ClaimType type) {
    return type == ClaimType.BOOLEAN;
  }

  @Override
  public List<String> claims() {
    return List.of(claim);
  }

  @Override
  public boolean isAskedBy(Check other) {
    return equals(other) || (other instanceof CompletenessFits that && that.claim().equals(claim));
  }
}
