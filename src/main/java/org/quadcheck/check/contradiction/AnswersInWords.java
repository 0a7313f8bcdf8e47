package org.quadcheck.check.contradiction;

import java.util.List;
import java.util.Optional;
import org.quadcheck.evidence.Submission;
import org.quadcheck.evidence.claim.Answer;
import org.quadcheck.evidence.claim.Claim;
import org.quadcheck.evidence.claim.ClaimDefinition;
import org.quadcheck.evidence.claim.ClaimType;

/**
 * Answers that a supplier gives in words of its own, such as who owns it and who its subcontractors
 * are: anybody may be named in them.
 */
public final class AnswersInWords {
  private AnswersInWords() {}

  /** All of a submission, in the order of its attestations. */
  public static List<Claim> of(Submission submission) {
    return submission.attestations().stream()
        .flatMap(one -> one.claims().values().stream())
        .filter(claim -> in(claim, submission).isPresent())
        .toList();
  }

  /** The words of an answer; empty where it has none, or none of the supplier's own. */
  public static Optional<Answer.Texts> in(Claim claim, Submission submission) {
    boolean words =
        submission
            .vocabulary()
            .find(claim.id())
            .map(ClaimDefinition::type)
            .filter(ClaimType::isInWords)
            .isPresent();
    return words && claim.answer() instanceof Answer.Texts texts
        ? Optional.of(texts)
        : Optional.empty();
  }
}
