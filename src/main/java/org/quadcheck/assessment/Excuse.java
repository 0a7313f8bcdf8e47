package org.quadcheck.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.quadcheck.baseline.Demand;
import org.quadcheck.baseline.Waiver;
import org.quadcheck.check.NobodysWord;
import org.quadcheck.check.likeness.PersonName;
import org.quadcheck.check.observation.Observation;
import org.quadcheck.check.observation.Outcome;
import org.quadcheck.evidence.Attestation;
import org.quadcheck.evidence.Submission;
import org.quadcheck.evidence.claim.Claim;
import org.quadcheck.evidence.claim.PlanItem;
import org.quadcheck.evidence.sbom.Component;
import org.quadcheck.evidence.sbom.Sbom;
import org.quadcheck.evidence.value.NormalName;
import org.quadcheck.evidence.value.Value;

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
        && submission.attestations().stream().allMatch(one -> isFor(waiver, one))
        && (!submission.attestations().isEmpty() || areFor(waiver, submission.sbomsOfSoftware()));
  }

  /** Where nobody attests what is offered, each SBOM that is judged may be of something else. */
  private static boolean areFor(Waiver waiver, List<Sbom> sboms) {
    return sboms.stream()
        .allMatch(sbom -> sbom.subject().filter(one -> isFor(waiver, one)).isPresent());
  }

  private static boolean isFor(Waiver waiver, Component product) {
    return same(waiver.product(), product.name())
        && (product.supplier().isBlank() || same(waiver.supplier(), product.supplier()))
        && (product.version().isBlank() || waiver.versions().contains(product.version()));
  }

  /** A second attestation, of something else, must not come along under the waiver of the first. */
  private static boolean isFor(Waiver waiver, Attestation one) {
    Value version = one.productVersion();
    return sameIfStated(waiver.supplier(), one.supplierName())
        && sameIfStated(waiver.product(), one.productName())
        && (!version.isStated() || waiver.versions().contains(version.text()));
  }

  /**
   * Nobody excuses itself: whoever signs for the supplier, and may be who approves it for the
   * buyer.
   */
  static Optional<String> signer(Waiver waiver, Submission submission) {
    return submission.attestations().stream()
        .flatMap(one -> one.signedBy().stream())
        .map(signatory -> signatory.name().text())
        .filter(name -> PersonName.maySay(waiver.approvedBy(), name))
        .findFirst();
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
        .filter(waiver -> signer(waiver, submission).isEmpty())
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

  /** What a buyer should see of the plans that are stated: why they excuse nothing, or how long. */
  static List<Observation> remarks(
      Demand demand, Conclusion conclusion, Submission submission, LocalDate asOf) {
    List<Claim> planned =
        conclusion.observations().stream()
            .flatMap(seen -> planned(seen, demand, submission, asOf))
            .distinct()
            .toList();
    Stream<Observation> stated =
        planned.stream()
            .flatMap(claim -> planOf(claim, submission).stream())
            .distinct()
            .flatMap(plan -> new PlanTerm(plan, demand.planAllowed(), asOf).remark().stream());
    Stream<Observation> open =
        planned.stream()
            .filter(claim -> planOf(claim, submission).isEmpty())
            .map(claim -> PlanTerm.unstated(claim.plan().orElseThrow(), claim.place()));
    return Stream.concat(stated, open).distinct().toList();
  }

  private static Optional<PlanItem> planOf(
      Observation seen, Demand demand, Submission submission, LocalDate asOf) {
    return plansNamed(seen, demand, submission, asOf)
        .filter(plan -> isPromise(plan, asOf) && !plan.isFarOff(asOf))
        .findFirst();
  }

  private static Stream<PlanItem> plansNamed(
      Observation seen, Demand demand, Submission submission, LocalDate asOf) {
    return planned(seen, demand, submission, asOf)
        .flatMap(claim -> planOf(claim, submission).stream());
  }

  /** The claims on which a failure rests and that name a plan. */
  private static Stream<Claim> planned(
      Observation seen, Demand demand, Submission submission, LocalDate asOf) {
    if (seen.outcome() != Outcome.FAIL || seen.ground() != Observation.Ground.JUDGED) {
      return Stream.empty();
    }
    return demand.check().claims().stream()
        .flatMap(id -> submission.claims(id).stream())
        .filter(claim -> seen.places().contains(claim.place()))
        .filter(claim -> claim.plan().isPresent())
        .filter(claim -> new NobodysWord(submission, asOf).over(claim.id(), "").isEmpty());
  }

  private static Optional<PlanItem> planOf(Claim claim, Submission submission) {
    return submission
        .attestationOf(claim)
        .map(Attestation::plans)
        .flatMap(plans -> claim.plan().map(plans::get));
  }

  private static boolean isPromise(PlanItem plan, LocalDate asOf) {
    return !plan.due().isBefore(asOf) && plan.hasOwner() && plan.hasMilestone();
  }
}
