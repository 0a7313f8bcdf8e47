package org.quadcheck.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.quadcheck.check.observation.Age;
import org.quadcheck.check.observation.Measure;
import org.quadcheck.check.observation.Observation;
import org.quadcheck.check.observation.Outcome;
import org.quadcheck.evidence.Attestation;
import org.quadcheck.evidence.Submission;
import org.quadcheck.evidence.claim.Answer;
import org.quadcheck.evidence.claim.Claim;
import org.quadcheck.evidence.claim.ClaimType;
import org.quadcheck.evidence.claim.Span;

/**
 * The supplier names a day that is not in the future and not longer ago than asked; the last day
 * counts whole.
 */
public record ClaimDatedWithin(String claim, Span within) implements Check {

  @Override
  public List<Observation> evaluate(Submission submission, LocalDate asOf) {
    return new ClaimQuestion(claim, "within " + within, this::complaint)
        .put(submission, asOf).stream().map(seen -> heedingTheSignature(seen, submission)).toList();
  }

  /** Nobody signs that something has been done that is done later: one of both days is wrong. */
  private Observation heedingTheSignature(Observation seen, Submission submission) {
    if (seen.outcome() != Outcome.PASS) {
      return seen;
    }
    return submission.claims(claim).stream()
        .filter(said -> seen.places().contains(said.place()))
        .flatMap(said -> signedBefore(said, submission).stream())
        .findFirst()
        .orElse(seen);
  }

  private Optional<Observation> signedBefore(Claim said, Submission submission) {
    String message =
        "%s is %s, and the attestation was signed before, on %s; ask which day is right";
    return submission
        .attestationOf(said)
        .flatMap(Attestation::signedBy)
        .filter(
            signed ->
                said.answer() instanceof Answer.Day day
                    && signed.on().filter(day.date()::isAfter).isPresent())
        .map(
            signed ->
                Observation.review(
                    message.formatted(claim, said.answer(), signed.on().orElseThrow()),
                    said.place(),
                    signed.place()));
  }

  private String complaint(Answer answer, LocalDate asOf) {
    if (!(answer instanceof Answer.Day said)) {
      return "%s is %s, which is no day".formatted(claim, answer);
    }
    if (said.date().isAfter(asOf)) {
      return "%s is %s, which lies in the future".formatted(claim, said);
    }
    boolean old = said.date().isBefore(Age.earliest(asOf, within));
    return old ? "%s is %s; asked is within %s".formatted(claim, said, within) : "";
  }

  @Override
  public Optional<Measure> measure() {
    return Optional.of(
        new Measure(
            "age of " + claim,
            brief(),
            within.toString(),
            BigDecimal.valueOf(within.minutes()).negate()));
  }

  @Override
  public String brief() {
    return "within the last " + within;
  }

  @Override
  public String asks() {
    return "dates %s within the last %s".formatted(claim, within);
  }

  @Override
  public boolean accepts(ClaimType type) {
    return type == ClaimType.DATE;
  }

  @Override
  public List<String> claims() {
    return List.of(claim);
  }

  @Override
  public boolean isAskedBy(Check other) {
    return other instanceof ClaimDatedWithin that
        && that.claim.equals(claim)
        && Age.isNeverLonger(that.within, within);
  }
}
