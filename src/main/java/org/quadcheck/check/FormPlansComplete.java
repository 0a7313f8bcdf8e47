package org.quadcheck.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quadcheck.check.observation.Assurance;
import org.quadcheck.check.observation.Observation;
import org.quadcheck.evidence.Attestation;
import org.quadcheck.evidence.Submission;
import org.quadcheck.evidence.claim.Answer;
import org.quadcheck.evidence.claim.Claim;
import org.quadcheck.evidence.claim.ClaimType;
import org.quadcheck.evidence.claim.PlanItem;
import org.quadcheck.evidence.form.PlanLetter;

/**
 * Every statement of the CISA attestation form is attested, or a plan of action stands for it that
 * says what is done instead, with milestones and days, in a letter that was handed in.
 *
 * @param claims one for each statement
 */
public record FormPlansComplete(List<String> claims) implements Check {
  public FormPlansComplete {
    claims = List.copyOf(claims);
    if (claims.isEmpty()) {
      throw new IllegalArgumentException("at least one statement must be asked");
    }
  }

  @Override
  public List<Observation> evaluate(Submission submission, LocalDate asOf) {
    List<String> open = claims.stream().filter(id -> !isAnswered(id, submission)).toList();
    if (!open.isEmpty()) {
      String message = "statements of the form are not answered: " + String.join(", ", open);
      return List.of(Observation.fail(message));
    }
    List<Observation> seen = new ArrayList<>();
    claims.stream()
        .flatMap(id -> submission.claims(id).stream())
        .forEach(
            claim -> {
              seen.addAll(Backing.of(claim, submission, asOf).objections());
              seen.addAll(new Reserved(claim.reservations()).against(claim, "yes"));
            });
    for (Claim claim : denied(submission)) {
      seen.add(judge(claim, submission, asOf));
    }
    return seen.isEmpty() ? List.of(allAttested(submission)) : seen;
  }

  private static boolean isAnswered(String id, Submission submission) {
    List<Claim> said = submission.claims(id);
    return !said.isEmpty()
        && said.stream().allMatch(claim -> claim.answer() instanceof Answer.YesNo);
  }

  private List<Claim> denied(Submission submission) {
    return claims.stream()
        .flatMap(id -> submission.claims(id).stream())
        .filter(claim -> claim.answer() instanceof Answer.YesNo said && !said.yes())
        .toList();
  }

  private Observation allAttested(Submission submission) {
    String message = "every statement of the form is attested: %d".formatted(claims.size());
    return Observation.pass(
        Assurance.SELF_ATTESTED, message, submission.claims(claims.get(0)).get(0).place());
  }

  private static Observation judge(Claim claim, Submission submission, LocalDate asOf) {
    Attestation attestation = submission.attestationOf(claim).orElseThrow();
    Optional<PlanItem> plan = claim.plan().map(attestation.plans()::get);
    if (plan.isEmpty()) {
      String message = "%s is not attested, and no plan stands for it";
      return Observation.fail(message.formatted(claim.id()), claim.place());
    }
    if (plan.get().due().isBefore(asOf)) {
      String message = "%s is not attested, and plan %s was due on %s";
      return Observation.fail(
          message.formatted(claim.id(), plan.get().id(), plan.get().due()), claim.place());
    }
    Optional<PlanLetter> letter =
        attestation.form().map(form -> form.letters().get(plan.get().id()));
    if (letter.isEmpty()) {
      String message = "%s is not attested, and no letter comes with plan %s: form.letters.%s";
      return Observation.fail(
          message.formatted(claim.id(), plan.get().id(), plan.get().id()), plan.get().place());
    }
    return new FormLetter(letter.get(), plan.get(), attestation, submission).judge(claim, asOf);
  }

  @Override
  public String asks() {
    return "attests every statement of the form, or hands in a plan of action with a letter for it";
  }

  @Override
  public boolean accepts(ClaimType type) {
    return type == ClaimType.BOOLEAN;
  }

  @Override
  public boolean isAskedBy(Check other) {
    return other instanceof FormPlansComplete that && that.claims.containsAll(claims);
  }
}
