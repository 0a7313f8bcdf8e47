package org.quadcheck.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.quadcheck.baseline.Demand;
import org.quadcheck.baseline.Waiver;
import org.quadcheck.check.InvalidSignatures;
import org.quadcheck.check.Observation;
import org.quadcheck.check.Outcome;
import org.quadcheck.evidence.Attestation;
import org.quadcheck.evidence.Claim;
import org.quadcheck.evidence.NormalName;
import org.quadcheck.evidence.PlanItem;
import org.quadcheck.evidence.State;
import org.quadcheck.evidence.Submission;
import org.quadcheck.evidence.Value;

/**
 * What may keep an open finding from blocking: the buyer's waiver, or a plan item where the demand
 * allows one.
 */
final class Excuse {
  private Excuse() {}

  /** Whether a waiver speaks of this supplier, product and version. */
  static boolean isFor(Waiver waiver, Submission submission) {
    return same(waiver.supplier(), submission.supplier())
        && same(waiver.product(), submission.product())
        && waiver.versions().contains(submission.version())
        && submission.attestations().stream().allMatch(one -> isFor(waiver, one));
  }

  /** A second attestation, of something else, must not come along under the waiver of the first. */
  private static boolean isFor(Waiver waiver, Attestation one) {
    Value version = one.productVersion();
    return sameIfStated(waiver.supplier(), one.supplierName())
        && sameIfStated(waiver.product(), one.productName())
        && (!version.isStated() || waiver.versions().contains(version.text()));
  }

  private static boolean sameIfStated(String waived, Value stated) {
    return !stated.isStated() || same(waived, stated.text());
  }

  private static boolean same(String one, String other) {
    return !one.isBlank() && NormalName.of(one).equals(NormalName.of(other));
  }

  static Optional<Waiver> waiver(
      List<Waiver> waivers,
      String requirement,
      Demand demand,
      Submission submission,
      LocalDate asOf) {
    return waivers.stream()
        .filter(waiver -> waiver.requirement().equals(requirement))
        .filter(waiver -> waiver.nations().contains(demand.nation().code()))
        .filter(waiver -> waiver.isInForceOn(asOf) && isFor(waiver, submission))
        .findFirst();
  }

  /**
   * The plan item that makes good every failed claim; none where a failure has no plan or is a
   * contradiction.
   */
  static Optional<PlanItem> plan(
      Demand demand, Conclusion conclusion, Submission submission, LocalDate asOf) {
    if (!demand.planAllowed()) {
      return Optional.empty();
    }
    List<Optional<PlanItem>> plans =
        conclusion.observations().stream()
            .filter(seen -> seen.outcome() != Outcome.PASS)
            .map(seen -> planOf(seen, demand, submission, asOf))
            .toList();
    boolean all = !plans.isEmpty() && plans.stream().allMatch(Optional::isPresent);
    return all ? plans.get(0) : Optional.empty();
  }

  private static Optional<PlanItem> planOf(
      Observation seen, Demand demand, Submission submission, LocalDate asOf) {
    if (seen.outcome() != Outcome.FAIL || seen.ground() != Observation.Ground.JUDGED) {
      return Optional.empty();
    }
    return demand.check().claims().stream()
        .flatMap(id -> submission.claims(id).stream())
        .filter(claim -> seen.places().contains(claim.place()))
        .filter(claim -> !new InvalidSignatures(submission).areOverAnswersTo(claim.id()))
        .flatMap(claim -> planOf(claim, submission).stream())
        .filter(plan -> counts(plan, asOf))
        .findFirst();
  }

  private static Optional<PlanItem> planOf(Claim claim, Submission submission) {
    return submission
        .attestationOf(claim)
        .map(Attestation::plans)
        .flatMap(plans -> claim.plan().map(plans::get));
  }

  private static boolean counts(PlanItem plan, LocalDate asOf) {
    return !plan.due().isBefore(asOf)
        && State.of(plan.owner()) == State.STATED
        && State.of(plan.milestone()) == State.STATED;
  }
}
