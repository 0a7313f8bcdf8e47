package org.quadcheck.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quadcheck.evidence.SubmissionBuilder.TODAY;
import static org.quadcheck.evidence.SubmissionBuilder.aSubmission;
import static org.quadcheck.evidence.SubmissionBuilder.place;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quadcheck.check.observation.Assurance;
import org.quadcheck.check.observation.Limit;
import org.quadcheck.check.observation.Observation;
import org.quadcheck.check.observation.Outcome;
import org.quadcheck.evidence.Submission;
import org.quadcheck.evidence.claim.Answer;
import org.quadcheck.evidence.claim.Claim;
import org.quadcheck.evidence.claim.Reservations;
import org.quadcheck.evidence.claim.Reservations.Said;
import org.quadcheck.evidence.claim.Span;

/** A score answers only by the demand's rule, and nothing passes plainly against which is said. */
class ScoresTest {
  private static final String CLAIM = "build.mfa";

  private static Answer scored(String score, String confidence) {
    return new Answer.Scored(
        new BigDecimal(score), Optional.ofNullable(confidence).map(BigDecimal::new));
  }

  private static ClaimAffirmed from(String score, String confidence) {
    return new ClaimAffirmed(
        CLAIM,
        Optional.ofNullable(score).flatMap(Score::read),
        Optional.ofNullable(confidence).flatMap(Score::read));
  }

  private static List<Observation> seen(Check check, Answer answer, Said... against) {
    Claim claim =
        new Claim(
            CLAIM,
            answer,
            List.of(),
            Optional.empty(),
            place(14),
            new Reservations(List.of(against), List.of()));
    return check.evaluate(aSubmission().claiming(claim).build(), TODAY);
  }

  @ParameterizedTest
  @CsvSource({
    "1,1,,,NEEDS_REVIEW",
    "0,,,,NEEDS_REVIEW",
    "1,,0.8,,PASS",
    "0.8,,0.8,,PASS",
    "0.80,,0.8,,PASS",
    "0.799999999,1,0.8,,FAIL",
    "0,1,0.8,,FAIL",
    "1,0.9,0.8,0.9,PASS",
    "1,0.89,0.8,0.9,FAIL",
    "1,,0.8,0.9,NEEDS_REVIEW",
    "0,,0,,PASS",
    "1,0,0.8,,NEEDS_REVIEW",
    "1,0,0.8,0,NEEDS_REVIEW",
    "1,0.01,0.8,,PASS"
  })
  void answerFromTheScoreOnThatTheDemandSays(
      String score, String confidence, String least, String sure, Outcome outcome) {
    assertThat(seen(from(least, sure), scored(score, confidence)))
        .extracting(Observation::outcome)
        .containsExactly(outcome);
  }

  @Test
  void saysTheScoreAndWhatIsLacking() {
    assertThat(seen(from(null, null), scored("0.8", "1")))
        .containsExactly(
            Observation.review(
                    "build.mfa has the score 0.8, confidence 1 and no answer; from which score on"
                        + " it counts is not laid down",
                    place(14))
                .comparing("score 0.8, confidence 1", "yes"));
    assertThat(seen(from("0.9", null), scored("0.8", null)))
        .containsExactly(
            Observation.fail(
                    "build.mfa has the score 0.8; asked is a score of at least 0.9", place(14))
                .comparing("score 0.8", "yes"));
    assertThat(seen(from("0.8", null), scored("0.8", null)))
        .containsExactly(
            Observation.pass(Assurance.SELF_ATTESTED, "build.mfa: score 0.8", place(14))
                .comparing("score 0.8", "yes"));
  }

  @Test
  void answerNoOtherQuestionThanYesOrNo() {
    List<Check> others =
        List.of(
            new ClaimStated(CLAIM),
            new ClaimAtMost(CLAIM, Limit.read("6h").orElseThrow()),
            new ClaimAtLeast(CLAIM, Limit.read("1").orElseThrow()),
            new ClaimOneOf(CLAIM, List.of("score 1")),
            new ClaimIncludesAll(CLAIM, List.of("score 1")),
            new ClaimDatedWithin(CLAIM, Span.read("12 months").orElseThrow()),
            new ClaimDateAhead(CLAIM));

    assertThat(others)
        .allSatisfy(
            check ->
                assertThat(seen(check, scored("1", "1")))
                    .as("%s", check)
                    .extracting(Observation::outcome)
                    .containsExactly(Outcome.NEEDS_REVIEW));
  }

  @Test
  void isReviewedWhereSomethingIsSaidAgainstAYes() {
    Said against = new Said("Not \u202Eso", place(20));

    assertThat(seen(new ClaimAffirmed(CLAIM), new Answer.YesNo(true), against))
        .contains(
            Observation.review("against build.mfa is said: 'Not \u202Eso'", place(14), place(20))
                .comparing("yes", "yes"));
    assertThat(outcome(seen(new ClaimAffirmed(CLAIM), new Answer.YesNo(true), against)))
        .isEqualTo(Outcome.NEEDS_REVIEW);
    assertThat(outcome(seen(from("0.5", null), scored("1", "1"), against)))
        .isEqualTo(Outcome.NEEDS_REVIEW);
    assertThat(outcome(seen(new ClaimAffirmed(CLAIM), new Answer.YesNo(false), against)))
        .isEqualTo(Outcome.FAIL);
  }

  private static Outcome outcome(List<Observation> seen) {
    return Outcome.worst(seen.stream().map(Observation::outcome).toList());
  }

  @Test
  void namesAMitigationThatHasNoDayWhereTheAnswerIsNo() {
    Claim claim =
        new Claim(
            CLAIM,
            new Answer.YesNo(false),
            List.of(),
            Optional.empty(),
            place(14),
            new Reservations(List.of(), List.of(new Said("keys later", place(15)))));

    assertThat(new ClaimAffirmed(CLAIM).evaluate(aSubmission().claiming(claim).build(), TODAY))
        .extracting(Observation::message)
        .containsExactly(
            "build.mfa is answered with no; asked is yes; named to mitigate it, without a day by"
                + " which: 'keys later'");
  }

  @Test
  void doesNotDisagreeWithAnAnswerAndTheWorstDecides() {
    Claim yes = new Claim(CLAIM, new Answer.YesNo(true), List.of(), Optional.empty(), place(14));
    Submission both = aSubmission().claiming(yes).alsoAttesting(CLAIM, scored("0.4", null)).build();

    assertThat(new ClaimAffirmed(CLAIM).evaluate(both, TODAY))
        .extracting(Observation::outcome)
        .containsExactly(Outcome.PASS, Outcome.NEEDS_REVIEW);
    assertThat(from("0.5", null).evaluate(both, TODAY))
        .extracting(Observation::outcome)
        .containsExactly(Outcome.PASS, Outcome.FAIL);
  }

  @ParameterizedTest
  @CsvSource({
    ",,,,true",
    ",,0.5,,true",
    "0.5,,,,false",
    "0.8,,0.5,,true",
    "0.5,,0.8,,false",
    "0.8,0.5,0.8,,true",
    "0.8,,0.8,0.5,false",
    "0.8,0.9,0.8,0.5,true"
  })
  void isStricterTheFewerScoresCount(
      String score,
      String confidence,
      String otherScore,
      String otherConfidence,
      boolean stricter) {
    assertThat(from(score, confidence).isAtLeastAsStrictAs(from(otherScore, otherConfidence)))
        .isEqualTo(stricter);
  }

  @Test
  void refusesAConfidenceOfNoScore() {
    assertThatThrownBy(() -> from(null, "1"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("'minimum-confidence' needs 'minimum-score'");
  }

  @ParameterizedTest
  @CsvSource({"1.5", "-0.1", "01", "1e0", "0.", "half", "0.1234567890", "''"})
  void refusesWhatIsNoScore(String text) {
    assertThat(Score.read(text)).isEmpty();
  }
}
