package org.quadcheck.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quadcheck.check.contradiction.AnswersInWords;
import org.quadcheck.check.contradiction.Disagreement;
import org.quadcheck.check.observation.Observation;
import org.quadcheck.evidence.Submission;
import org.quadcheck.evidence.claim.Answer;
import org.quadcheck.evidence.claim.Claim;
import org.quadcheck.evidence.claim.DoubtfulWords;
import org.quadcheck.evidence.claim.NoContact;
import org.quadcheck.evidence.value.Place;

/**
 * The common way of putting a question to a claim: it must be there, be answered in truth, be the
 * same in every attestation, meet what is asked, and not be contradicted by its own exhibits.
 */
record ClaimQuestion(String claim, String expected, Test test, ScoreRule rule) {
  private static final String NOBODY =
      "holds no address and no number that reaches anybody; ask for another";

  /** One that no score answers. */
  ClaimQuestion(String claim, String expected, Test test) {
    this(claim, expected, test, ScoreRule.NONE);
  }

  /** What is wrong with an answer, as half a sentence; empty if it is met. */
  @FunctionalInterface
  interface Test {
    String complaint(Answer answer, LocalDate asOf);
  }

  List<Observation> put(Submission submission, LocalDate asOf) {
    List<Claim> claims = submission.claims(claim);
    if (claims.isEmpty()) {
      return List.of(missing(submission));
    }
    Optional<Disagreement> two = Disagreement.among(claims, submission.vocabulary());
    if (two.isPresent()) {
      return List.of(two.get().observation(expected));
    }
    List<Observation> seen = new ArrayList<>();
    for (Claim one : Disagreement.said(claims)) {
      seen.addAll(judge(one, submission, asOf));
    }
    return seen;
  }

  private Observation missing(Submission submission) {
    Place[] places =
        submission.attestations().stream().map(one -> one.room(claim)).toArray(Place[]::new);
    return Observation.fail("no claim for " + claim + " was submitted", places)
        .comparing("", expected);
  }

  private List<Observation> judge(Claim one, Submission submission, LocalDate asOf) {
    List<Observation> seen = new ArrayList<>();
    answered(one, submission, asOf)
        .forEach(each -> seen.add(new Reserved(one.reservations()).beside(each)));
    seen.addAll(new Reserved(one.reservations()).against(one, expected));
    return seen;
  }

  private List<Observation> answered(Claim one, Submission submission, LocalDate asOf) {
    String found = one.answer().toString();
    if (one.answer() instanceof Answer.Unanswered none) {
      String message =
          "%s is answered with %s, which answers nothing".formatted(claim, quoted(none));
      return List.of(Observation.fail(message, one.place()).comparing(found, expected));
    }
    if (one.answer() instanceof Answer.NotApplicable) {
      String message = "%s is answered with %s; this requirement takes no such answer";
      return List.of(
          Observation.fail(message.formatted(claim, found), one.place())
              .comparing(found, expected));
    }
    if (one.answer() instanceof Answer.Scored scored) {
      return scored(one, scored, submission, asOf);
    }
    String complaint = test.complaint(one.answer(), asOf);
    if (!complaint.isEmpty()) {
      return List.of(Observation.fail(complaint, one.place()).comparing(found, expected));
    }
    return isOfNoLength(one.answer())
        ? List.of(ofNoLength(one).comparing(found, expected))
        : backed(one, submission, asOf, found);
  }

  /** Nobody keeps a promise of no time at all: it may be meant as "at once", or as no answer. */
  private static boolean isOfNoLength(Answer answer) {
    return answer instanceof Answer.Lasting lasting && lasting.span().minutes() == 0;
  }

  private Observation ofNoLength(Claim one) {
    String message = "%s is %s, which is no length of time; ask what is promised";
    return Observation.review(message.formatted(claim, one.answer()), one.place());
  }

  private List<Observation> scored(
      Claim one, Answer.Scored said, Submission submission, LocalDate asOf) {
    Optional<Observation> objection = rule.objection(claim, said);
    return objection.isPresent()
        ? List.of(objection.get().at(one.place()).comparing(said.toString(), expected))
        : backed(one, submission, asOf, said.toString());
  }

  private List<Observation> backed(Claim one, Submission submission, LocalDate asOf, String found) {
    Backing backing = Backing.of(one, submission, asOf);
    if (!backing.objections().isEmpty()) {
      return backing.objections();
    }
    List<Observation> contradictions = new Contradictions(one, submission, asOf).all();
    if (!contradictions.isEmpty()) {
      return contradictions;
    }
    Optional<Observation> planned = stillPlanned(one, submission, asOf);
    if (planned.isPresent()) {
      return List.of(planned.get().comparing(found, expected));
    }
    Optional<String> doubt = doubt(one, submission);
    if (doubt.isPresent()) {
      String asked = "%s is answered with '%s', which %s".formatted(claim, found, doubt.get());
      return List.of(Observation.review(asked, one.place()).comparing(found, expected));
    }
    String message = "%s: %s".formatted(claim, found);
    return List.of(
        Observation.pass(backing.assurance(), message, one.place()).comparing(found, expected));
  }

  /** A plan says by when something will be that is not so today, and the answer that it is so. */
  private Optional<Observation> stillPlanned(Claim one, Submission submission, LocalDate asOf) {
    if (!(one.answer() instanceof Answer.YesNo answer) || !answer.yes()) {
      return Optional.empty();
    }
    String message =
        "%s is answered with yes, and plan %s is to meet it by %s; ask what is so today";
    return submission
        .attestationOf(one)
        .flatMap(attestation -> one.plan().map(attestation.plans()::get))
        .filter(plan -> plan.hasMilestone() && !plan.due().isBefore(asOf))
        .map(
            plan ->
                Observation.review(
                    message.formatted(claim, plan.id(), plan.due()), one.place(), plan.place()));
  }

  /** What an answer in words says that cannot be what is asked for, or not yet. */
  private static Optional<String> doubt(Claim one, Submission submission) {
    // An exhibit may say what "see attached" does not.
    boolean alone = one.exhibits().isEmpty();
    return AnswersInWords.in(one, submission).stream()
        .flatMap(words -> words.texts().stream())
        .flatMap(
            text ->
                DoubtfulWords.yetToCome(text)
                    .or(() -> DoubtfulWords.bare(text).filter(any -> alone))
                    .or(() -> Optional.of(NOBODY).filter(any -> alone && NoContact.isIn(text)))
                    .stream())
        .findFirst();
  }

  private static String quoted(Answer.Unanswered none) {
    return none.text().isBlank() ? "nothing" : "'" + none.text() + "'";
  }
}
