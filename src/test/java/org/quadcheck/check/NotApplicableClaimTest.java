package org.quadcheck.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quadcheck.evidence.SbomBuilder.anSbom;
import static org.quadcheck.evidence.SubmissionBuilder.TODAY;
import static org.quadcheck.evidence.SubmissionBuilder.aSubmission;
import static org.quadcheck.evidence.SubmissionBuilder.place;
import static org.quadcheck.evidence.claim.NotApplicableReason.NO_IN_HOUSE_COMPONENTS;
import static org.quadcheck.evidence.claim.NotApplicableReason.NO_THIRD_PARTY_COMPONENTS;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quadcheck.check.observation.Observation;
import org.quadcheck.check.observation.Outcome;
import org.quadcheck.evidence.Submission;
import org.quadcheck.evidence.claim.Answer;
import org.quadcheck.evidence.claim.Claim;
import org.quadcheck.evidence.claim.NotApplicableReason;
import org.quadcheck.evidence.claim.Reservations;
import org.quadcheck.evidence.claim.Reservations.Said;

/**
 * The answer that a question does not apply counts where it is taken, and never against evidence.
 */
class NotApplicableClaimTest {
  private static final Check CHECK = new ClaimAffirmed("a.b");
  private static final Answer NONE =
      new Answer.NotApplicable(NO_THIRD_PARTY_COMPONENTS, "All code is our own");

  private static Optional<List<Observation>> judge(
      Submission submission, NotApplicableReason... taken) {
    return NotApplicableClaim.judge(CHECK, List.of(taken), submission, TODAY);
  }

  @Test
  void isNotApplicableByTheSuppliersWordWhereItIsTaken() {
    assertThat(judge(aSubmission().claiming("a.b", NONE).build(), NO_THIRD_PARTY_COMPONENTS))
        .contains(
            List.of(
                Observation.answeredNotApplicable(
                        "a.b is not applicable, no-third-party-components: All code is our own",
                        place(14))
                    .comparing(NONE.toString(), "")));
  }

  @Test
  void isAskedAboutWhereALetterExplainsIt() {
    Answer unexplained = new Answer.NotApplicable(NO_THIRD_PARTY_COMPONENTS, "x");

    assertThat(judge(aSubmission().claiming("a.b", unexplained).build(), NO_THIRD_PARTY_COMPONENTS))
        .contains(
            List.of(
                Observation.review(
                        "a.b is answered with not applicable, no-third-party-components: x, which"
                            + " says nothing that can be looked up; ask what is meant",
                        place(14))
                    .comparing(unexplained.toString(), "")));
  }

  @ParameterizedTest
  @CsvSource({"to be decided, NEEDS_REVIEW", "Yes, NEEDS_REVIEW", "None made, NOT_APPLICABLE"})
  void isAskedAboutWhereItIsNotExplainedYet(String because, Outcome outcome) {
    Answer said = new Answer.NotApplicable(NO_THIRD_PARTY_COMPONENTS, because);

    assertThat(
            judge(aSubmission().claiming("a.b", said).build(), NO_THIRD_PARTY_COMPONENTS)
                .orElseThrow())
        .extracting(Observation::outcome)
        .containsExactly(outcome);
  }

  @Test
  void failsWhereItIsNotTaken() {
    Submission said = aSubmission().claiming("a.b", NONE).build();

    assertThat(judge(said)).isEmpty();
    assertThat(CHECK.evaluate(said, TODAY))
        .containsExactly(
            Observation.fail(
                    "a.b is answered with not applicable, no-third-party-components: All code is"
                        + " our own; this requirement takes no such answer",
                    place(14))
                .comparing(NONE.toString(), "yes"));
  }

  @Test
  void failsForAnotherReasonThanThoseThatAreTaken() {
    assertThat(judge(aSubmission().claiming("a.b", NONE).build(), NO_IN_HOUSE_COMPONENTS))
        .hasValueSatisfying(
            seen ->
                assertThat(seen).extracting(Observation::outcome).containsExactly(Outcome.FAIL));
  }

  @Test
  void isOutrankedByAnSbomThatListsWhatIsSaidNotToBeThere() {
    Submission lying = aSubmission().claiming("a.b", NONE).with(anSbom().build()).build();

    assertThat(judge(lying, NO_THIRD_PARTY_COMPONENTS))
        .hasValueSatisfying(
            seen ->
                assertThat(seen)
                    .extracting(Observation::ground)
                    .containsExactly(Observation.Ground.CONTRADICTION));
  }

  @Test
  void needsReviewWhereSomethingIsSaidAgainstIt() {
    Reservations against =
        new Reservations(List.of(new Said("Log4j lies within", place(15))), List.of());
    Claim claim = new Claim("a.b", NONE, List.of(), Optional.empty(), place(14), against);

    assertThat(judge(aSubmission().claiming(claim).build(), NO_THIRD_PARTY_COMPONENTS))
        .hasValueSatisfying(
            seen -> {
              assertThat(Outcome.worst(seen.stream().map(Observation::outcome).toList()))
                  .isEqualTo(Outcome.NEEDS_REVIEW);
              assertThat(seen.get(1).message())
                  .isEqualTo("against a.b is said: 'Log4j lies within'");
            });
  }

  @Test
  void leavesTwoAnswersToTheCheckWhichSeesThatTheyDisagree() {
    Submission two =
        aSubmission().claiming("a.b", NONE).alsoAttesting("a.b", new Answer.YesNo(true)).build();

    assertThat(judge(two, NO_THIRD_PARTY_COMPONENTS)).isEmpty();
    assertThat(CHECK.evaluate(two, TODAY))
        .extracting(Observation::ground)
        .containsExactly(Observation.Ground.CONTRADICTION);
  }

  @Test
  void takesTheAnswerForNoChoiceBetweenChecks() {
    Submission said = aSubmission().claiming("a.b", NONE).build();
    Check two = new AllOf(List.of(CHECK, new ClaimAffirmed("c.d")));

    assertThat(NotApplicableClaim.judge(two, List.of(NO_THIRD_PARTY_COMPONENTS), said, TODAY))
        .isEmpty();
  }
}
