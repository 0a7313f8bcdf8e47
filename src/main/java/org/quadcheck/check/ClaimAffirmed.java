package org.quadcheck.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.quadcheck.check.observation.Observation;
import org.quadcheck.evidence.Submission;
import org.quadcheck.evidence.claim.Answer;
import org.quadcheck.evidence.claim.ClaimType;

/**
 * The supplier says yes to a question.
 *
 * @param minimumScore from which score on a score counts as yes; where it is left out none does
 * @param minimumConfidence from which confidence on such a score counts
 */
public record ClaimAffirmed(
    String claim, Optional<Score> minimumScore, Optional<Score> minimumConfidence)
    implements Check {
  public ClaimAffirmed {
    if (minimumScore.isEmpty() && minimumConfidence.isPresent()) {
      throw new IllegalArgumentException("'minimum-confidence' needs 'minimum-score'");
    }
  }

  /** One that takes no score for an answer. */
  public ClaimAffirmed(String claim) {
    this(claim, Optional.empty(), Optional.empty());
  }

  @Override
  public List<Observation> evaluate(Submission submission, LocalDate asOf) {
    return new ClaimQuestion(claim, "yes", (answer, day) -> complaint(answer), rule())
        .put(submission, asOf);
  }

  private ScoreRule rule() {
    return new ScoreRule(minimumScore, minimumConfidence);
  }

  private String complaint(Answer answer) {
    boolean yes = answer instanceof Answer.YesNo said && said.yes();
    return yes ? "" : "%s is answered with %s; asked is yes".formatted(claim, answer);
  }

  @Override
  public String brief() {
    String sure = minimumConfidence.map(least -> " at a confidence of " + least).orElse("");
    return minimumScore.map(least -> "yes, or a score of " + least + sure).orElse("yes");
  }

  @Override
  public String asks() {
    String score = brief().substring("yes".length());
    return "affirms " + claim + score;
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
    return (other instanceof ClaimAffirmed one
            && one.claim.equals(claim)
            && one.rule().isAtLeastAsStrictAs(rule()))
        || (other instanceof CompletenessFits that && that.claim().equals(claim));
  }
}
