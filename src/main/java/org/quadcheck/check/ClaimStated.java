package org.quadcheck.check;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.quadcheck.check.observation.Observation;
import org.quadcheck.evidence.Submission;
import org.quadcheck.evidence.claim.ClaimType;
import org.quadcheck.knowledge.Knowledge;

/**
 * The supplier answers a question in words, and not with a placeholder. Where the answer names a
 * prohibited source of the buyer's data, a person must ask.
 */
public record ClaimStated(String claim) implements Check {

  @Override
  public List<Observation> evaluate(Submission submission, LocalDate asOf) {
    return new ClaimQuestion(claim, "an answer", (answer, day) -> "").put(submission, asOf);
  }

  @Override
  public List<Observation> evaluate(Submission submission, LocalDate asOf, Knowledge known) {
    return Stream.concat(
            evaluate(submission, asOf).stream(),
            new NamedSources(known.prohibited()).inAnswersTo(claim, submission).stream())
        .toList();
  }

  @Override
  public String brief() {
    return "an answer";
  }

  @Override
  public String asks() {
    return "states " + claim;
  }

  @Override
  public boolean accepts(ClaimType type) {
    // "no" is an answer too, so that a yes-or-no claim would pass by being denied.
    return type != ClaimType.BOOLEAN;
  }

  @Override
  public List<String> claims() {
    return List.of(claim);
  }

  /** Every question to one claim alone asks for an answer first. */
  @Override
  public boolean isAskedBy(Check other) {
    return !other.isCombined() && other.claims().equals(claims());
  }
}
