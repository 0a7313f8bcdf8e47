package org.quadcheck.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.quadcheck.check.observation.Limit;
import org.quadcheck.check.observation.Measure;
import org.quadcheck.check.observation.Observation;
import org.quadcheck.evidence.Submission;
import org.quadcheck.evidence.claim.Answer;
import org.quadcheck.evidence.claim.ClaimType;

/**
 * The supplier promises a length of time or a number that is at most the limit; the limit itself is
 * met.
 */
public record ClaimAtMost(String claim, Limit limit) implements Check {

  @Override
  public List<Observation> evaluate(Submission submission, LocalDate asOf) {
    return new ClaimQuestion(claim, "at most " + limit, (answer, day) -> complaint(answer))
        .put(submission, asOf);
  }

  private String complaint(Answer answer) {
    boolean met = limit.compare(answer).map(order -> order <= 0).orElse(false);
    return met ? "" : "%s is %s; asked is at most %s".formatted(claim, answer, limit);
  }

  @Override
  public Optional<Measure> measure() {
    return Optional.of(limit.atMost(claim));
  }

  @Override
  public String brief() {
    return limit.atMost(claim).words();
  }

  @Override
  public String asks() {
    return "states %s of at most %s".formatted(claim, limit);
  }

  @Override
  public boolean accepts(ClaimType type) {
    return type == ClaimType.DURATION || type == ClaimType.NUMBER;
  }

  @Override
  public boolean measuresIn(ClaimType type) {
    return limit.isOf(type);
  }

  @Override
  public List<String> claims() {
    return List.of(claim);
  }

  @Override
  public boolean isAskedBy(Check other) {
    return other instanceof ClaimAtMost that
        && that.claim.equals(claim)
        && limit.compare(that.limit.bound()).map(order -> order <= 0).orElse(false);
  }
}
