package org.quadcheck.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quadcheck.check.observation.Few;
import org.quadcheck.check.observation.Observation;
import org.quadcheck.evidence.Submission;
import org.quadcheck.evidence.claim.Answer;
import org.quadcheck.evidence.claim.Claim;
import org.quadcheck.evidence.claim.DoubtfulWords;
import org.quadcheck.evidence.claim.NotApplicableReason;
import org.quadcheck.evidence.claim.Undecided;
import org.quadcheck.evidence.sbom.Component;
import org.quadcheck.evidence.sbom.Sbom;
import org.quadcheck.evidence.value.NormalName;
import org.quadcheck.evidence.value.Place;

/**
 * What comes of the answer that a question does not apply, where the buyer takes such an answer. It
 * is the supplier's word; what the evidence shows outranks it.
 */
public final class NotApplicableClaim {
  private NotApplicableClaim() {}

  /**
   * The observations; empty where the question is answered otherwise, or in two ways, so that the
   * check itself is put.
   *
   * @param taken the reasons that the buyer takes
   */
  public static Optional<List<Observation>> judge(
      Check check, List<NotApplicableReason> taken, Submission submission, LocalDate asOf) {
    if (taken.isEmpty() || check.claims().size() != 1) {
      return Optional.empty();
    }
    List<Claim> said = submission.claims(check.claims().get(0));
    boolean all =
        !said.isEmpty()
            && said.stream().allMatch(claim -> claim.answer() instanceof Answer.NotApplicable)
            && said.stream().map(NotApplicableClaim::reason).distinct().count() == 1;
    return all
        ? Optional.of(
            said.stream().flatMap(claim -> judged(claim, check, taken, submission, asOf)).toList())
        : Optional.empty();
  }

  private static Optional<NotApplicableReason> reason(Claim claim) {
    return claim.answer() instanceof Answer.NotApplicable none
        ? Optional.of(none.reason())
        : Optional.empty();
  }

  /** What is said against such an answer makes a person look, as it does against any other. */
  private static Stream<Observation> judged(
      Claim claim,
      Check check,
      List<NotApplicableReason> taken,
      Submission submission,
      LocalDate asOf) {
    return Stream.concat(
        Stream.of(judge(claim, check, taken, submission, asOf)),
        new Reserved(claim.reservations()).against(claim, check.brief()).stream());
  }

  private static Observation judge(
      Claim claim,
      Check check,
      List<NotApplicableReason> taken,
      Submission submission,
      LocalDate asOf) {
    NotApplicableReason reason = reason(claim).orElseThrow();
    String found = claim.answer().toString();
    if (!taken.contains(reason)) {
      String words =
          taken.stream().map(NotApplicableReason::word).collect(Collectors.joining(", "));
      String message = "%s is answered with %s; of such answers this requirement takes: %s";
      return Observation.fail(message.formatted(claim.id(), found, words), claim.place())
          .comparing(found, check.brief());
    }
    List<Observation> objections = Backing.of(claim, submission, asOf).objections();
    if (!objections.isEmpty()) {
      return objections.get(0);
    }
    return contradiction(claim, reason, submission)
        .or(() -> unexplained(claim, found))
        .orElseGet(() -> accepted(claim, found));
  }

  /** A letter, a yes or what is not known yet is no explanation; "none made" is one. */
  private static Optional<Observation> unexplained(Claim claim, String found) {
    String because = claim.answer() instanceof Answer.NotApplicable none ? none.because() : "";
    String message = "%s is answered with %s, which %s";
    return DoubtfulWords.bare(because)
        .or(() -> DoubtfulWords.yetToCome(because).filter(any -> Undecided.is(because)))
        .map(
            doubt ->
                Observation.review(message.formatted(claim.id(), found, doubt), claim.place())
                    .comparing(found, ""));
  }

  private static Observation accepted(Claim claim, String found) {
    String message = "%s is %s".formatted(claim.id(), found);
    return Observation.answeredNotApplicable(message, claim.place()).comparing(found, "");
  }

  /** An SBOM that lists what is said not to be there. */
  private static Optional<Observation> contradiction(
      Claim claim, NotApplicableReason reason, Submission submission) {
    return switch (reason) {
      case NO_THIRD_PARTY_COMPONENTS ->
          submission.sboms().stream()
              .flatMap(sbom -> foreign(claim, sbom, submission).stream())
              .findFirst();
      case NO_COMMERCIAL_COMPONENTS, NO_IN_HOUSE_COMPONENTS, NO_STANDARD_FEATURE_FITS ->
          Optional.empty();
    };
  }

  private static Optional<Observation> foreign(Claim claim, Sbom sbom, Submission submission) {
    NormalName own = NormalName.of(submission.supplier());
    Few others = Few.of(sbom, one -> !isOwn(one, own));
    if (others.isEmpty()) {
      return Optional.empty();
    }
    Place[] places = {claim.place(), others.place()};
    String message = "%s is answered with %s, but the SBOM lists %s";
    return Optional.of(
        Observation.contradiction(
            message.formatted(claim.id(), claim.answer(), others.named()), places));
  }

  /** A component that does not say whose it is may be anybody's. */
  private static boolean isOwn(Component component, NormalName own) {
    String whose = component.supplier().isBlank() ? component.producer() : component.supplier();
    return !whose.isBlank() && NormalName.of(whose).equals(own);
  }
}
