package org.quadcheck.baseline;

import java.util.List;
import java.util.Optional;
import org.quadcheck.evidence.Submission;
import org.quadcheck.evidence.claim.Answer;
import org.quadcheck.evidence.claim.Claim;

/**
 * A circumstance of the supplier that a demand depends on, told by one of its claims.
 *
 * @param value the answer that makes the demand apply: {@code true}, {@code false}, or a word
 */
public record Condition(String claim, String value) {

  /** Whether it holds; empty where the supplier does not say, or says two things. */
  public Optional<Boolean> holds(Submission submission) {
    List<String> answers =
        submission.claims(claim).stream().map(Condition::word).distinct().toList();
    if (answers.size() != 1 || answers.get(0).isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(answers.get(0).equals(value));
  }

  /** A score, and an answer against which something is said, leave it open. */
  private static String word(Claim claim) {
    Answer answer = claim.answer();
    if (answer instanceof Answer.Scored || !claim.reservations().counters().isEmpty()) {
      return "";
    }
    if (answer instanceof Answer.YesNo yesNo) {
      return Boolean.toString(yesNo.yes());
    }
    boolean silent = answer instanceof Answer.Unanswered || answer instanceof Answer.NotApplicable;
    return silent ? "" : answer.toString();
  }
}
