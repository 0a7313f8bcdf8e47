package org.quadcheck.assessment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.quadcheck.baseline.Condition;
import org.quadcheck.baseline.Demand;
import org.quadcheck.check.Contradictions;
import org.quadcheck.check.HandedInUnoffered;
import org.quadcheck.check.NobodysWord;
import org.quadcheck.check.NotApplicableClaim;
import org.quadcheck.check.observation.Assurance;
import org.quadcheck.check.observation.Observation;
import org.quadcheck.check.observation.Outcome;
import org.quadcheck.evidence.Submission;
import org.quadcheck.evidence.claim.Claim;
import org.quadcheck.evidence.value.Place;

/** What one demand comes to: its conditions first, then its check, then how the pass is known. */
record Conclusion(Outcome outcome, List<Observation> observations) {
  Conclusion {
    observations = List.copyOf(observations);
  }

  static Conclusion of(Demand demand, Answers answers) {
    Submission submission = answers.submission();
    Mandate mandate = answers.mandate();
    List<Observation> against = against(demand, submission, mandate);
    if (!against.isEmpty()) {
      return new Conclusion(worst(against), against);
    }
    if (demand.whenOffered().filter(claim -> !Demand.isOffered(claim, submission)).isPresent()) {
      return notOffered(demand, submission, mandate);
    }
    for (Condition condition : demand.when()) {
      Optional<Conclusion> open = unlessItHolds(condition, submission, mandate);
      if (open.isPresent()) {
        return open.get();
      }
    }
    Optional<List<Observation>> none =
        NotApplicableClaim.judge(
            demand.check(), demand.notApplicable(), submission, mandate.asOf());
    List<Observation> seen = none.orElseGet(() -> answers.of(demand.check()));
    List<Observation> heeded = new NobodysWord(submission, mandate.asOf()).heed(seen);
    return withAssurance(demand, new Conclusion(worst(heeded), heeded));
  }

  /** On an answer that cannot be true beside another nothing is let go as not applicable. */
  private static List<Observation> against(Demand demand, Submission submission, Mandate mandate) {
    return Stream.concat(
            demand.whenOffered().stream(), demand.when().stream().map(Condition::claim))
        .flatMap(claim -> Contradictions.of(claim, submission, mandate.asOf()).stream())
        .distinct()
        .toList();
  }

  /** Nothing that is handed in is let go because the supplier does not say that it offers it. */
  private static Conclusion notOffered(Demand demand, Submission submission, Mandate mandate) {
    String claim = demand.whenOffered().orElseThrow();
    List<Observation> unoffered = new HandedInUnoffered(claim, demand.check(), submission).list();
    if (!unoffered.isEmpty()) {
      return new Conclusion(Outcome.NEEDS_REVIEW, unoffered);
    }
    String message = "asked only where it is offered, and " + claim + " is not affirmed";
    return notApplicable(message, claim, submission, mandate);
  }

  private static Optional<Conclusion> unlessItHolds(
      Condition condition, Submission submission, Mandate mandate) {
    Optional<Boolean> holds = condition.holds(submission);
    if (holds.isEmpty()) {
      String message =
          "asked where %s is %s, which the supplier does not say"
              .formatted(condition.claim(), condition.value());
      Place[] places =
          submission.attestations().stream()
              .map(attestation -> attestation.room(condition.claim()))
              .toArray(Place[]::new);
      Observation open = Observation.conditionOpen(message, condition.claim(), places);
      return Optional.of(new Conclusion(Outcome.NEEDS_REVIEW, List.of(open)));
    }
    String message = "asked only where %s is %s".formatted(condition.claim(), condition.value());
    return holds.get()
        ? Optional.empty()
        : Optional.of(notApplicable(message, condition.claim(), submission, mandate));
  }

  /** Nothing is let go as not applicable on an answer about which a person must ask. */
  private static Conclusion notApplicable(
      String message, String claim, Submission submission, Mandate mandate) {
    List<Observation> doubts = Contradictions.doubts(claim, submission, mandate.asOf());
    if (!doubts.isEmpty()) {
      return new Conclusion(Outcome.NEEDS_REVIEW, doubts);
    }
    Place[] places = submission.claims(claim).stream().map(Claim::place).toArray(Place[]::new);
    return new NobodysWord(submission, mandate.asOf())
        .over(claim, message, places)
        .map(asked -> new Conclusion(Outcome.NEEDS_REVIEW, List.of(asked)))
        .orElseGet(
            () ->
                new Conclusion(
                    Outcome.NOT_APPLICABLE, List.of(Observation.notApplicable(message))));
  }

  private static Conclusion withAssurance(Demand demand, Conclusion reached) {
    Optional<Assurance> least = demand.minimumAssurance();
    Optional<Assurance> known = reached.assurance();
    if (least.isEmpty() || known.isEmpty() || known.get().compareTo(least.get()) >= 0) {
      return reached;
    }
    List<Observation> seen = new ArrayList<>(reached.observations());
    Optional<Observation> weakest = weakest(known.get(), seen);
    String which =
        weakest.filter(any -> seen.size() > 1).map(one -> " (" + one.message() + ")").orElse("");
    Place[] places = weakest.stream().flatMap(one -> one.places().stream()).toArray(Place[]::new);
    seen.add(
        Observation.review(
            "known only as %s%s; asked is at least %s"
                .formatted(known.get().word(), which, least.get().word()),
            places));
    return new Conclusion(Outcome.NEEDS_REVIEW, seen);
  }

  /** The first thing that was seen and is known no better. */
  private static Optional<Observation> weakest(Assurance known, List<Observation> seen) {
    return seen.stream()
        .filter(one -> one.assurance().filter(known::equals).isPresent())
        .findFirst();
  }

  private static Outcome worst(List<Observation> seen) {
    return Outcome.worst(seen.stream().map(Observation::outcome).toList());
  }

  /**
   * How a pass is known: no better than the weakest thing that it rests on. The same of what does
   * not apply by the supplier's word.
   */
  Optional<Assurance> assurance() {
    return outcome == Outcome.PASS || outcome == Outcome.NOT_APPLICABLE
        ? observations.stream()
            .flatMap(seen -> seen.assurance().stream())
            .min(Comparator.naturalOrder())
        : Optional.empty();
  }
}
