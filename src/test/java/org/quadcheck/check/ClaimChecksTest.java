package org.quadcheck.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quadcheck.evidence.ExhibitBuilder.anExhibit;
import static org.quadcheck.evidence.SubmissionBuilder.TODAY;
import static org.quadcheck.evidence.SubmissionBuilder.aSubmission;
import static org.quadcheck.evidence.SubmissionBuilder.place;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quadcheck.check.observation.Assurance;
import org.quadcheck.check.observation.Limit;
import org.quadcheck.check.observation.Observation;
import org.quadcheck.check.observation.Outcome;
import org.quadcheck.evidence.Submission;
import org.quadcheck.evidence.SubmissionBuilder;
import org.quadcheck.evidence.claim.Answer;
import org.quadcheck.evidence.claim.ClaimDefinition;
import org.quadcheck.evidence.claim.ClaimType;
import org.quadcheck.evidence.claim.ClaimVocabulary;
import org.quadcheck.evidence.claim.Exhibit;
import org.quadcheck.evidence.claim.PlanItem;
import org.quadcheck.evidence.claim.Span;
import org.quadcheck.evidence.value.Place;
import org.quadcheck.evidence.value.State;

class ClaimChecksTest {
  private static final String ID = "incident.notify-authority";
  private static final ClaimAtMost SIX_HOURS = new ClaimAtMost(ID, Limit.read("6h").orElseThrow());

  private static Answer lasting(String span) {
    return new Answer.Lasting(Span.read(span).orElseThrow());
  }

  private static Submission claiming(Answer answer, String... exhibits) {
    return aSubmission().claiming(ID, answer, exhibits).build();
  }

  @Test
  void failsWhenNoClaimWasSubmitted() {
    assertThat(SIX_HOURS.evaluate(aSubmission().build(), TODAY))
        .containsExactly(
            Observation.fail(
                    "no claim for incident.notify-authority was submitted",
                    Place.of("attestation.yaml"))
                .comparing("", "at most 6 h"));
  }

  @Test
  void failsWhenNothingWasSubmitted() {
    assertThat(SIX_HOURS.evaluate(new Submission(List.of(), List.of(), List.of()), TODAY))
        .extracting(Observation::outcome)
        .containsExactly(Outcome.FAIL);
  }

  @Test
  void passesAtTheLimitItself() {
    assertThat(SIX_HOURS.evaluate(claiming(lasting("6h")), TODAY))
        .containsExactly(
            Observation.pass(Assurance.SELF_ATTESTED, "incident.notify-authority: 6 h", place(14))
                .comparing("6 h", "at most 6 h"));
  }

  @Test
  void failsBeyondTheLimit() {
    assertThat(SIX_HOURS.evaluate(claiming(lasting("361 minutes")), TODAY))
        .containsExactly(
            Observation.fail(
                    "incident.notify-authority is 361 min; asked is at most 6 h", place(14))
                .comparing("361 min", "at most 6 h"));
  }

  @Test
  void asksAboutAPromiseOfNoTimeAtAll() {
    assertThat(SIX_HOURS.evaluate(claiming(lasting("0h")), TODAY))
        .containsExactly(
            Observation.review(
                    "incident.notify-authority is 0 h, which is no length of time; ask what is"
                        + " promised",
                    place(14))
                .comparing("0 h", "at most 6 h"));
  }

  @Test
  void failsWhenAnAnswerIsOfAnotherKind() {
    assertThat(SIX_HOURS.evaluate(claiming(new Answer.Amount(BigDecimal.ONE)), TODAY))
        .extracting(Observation::outcome)
        .containsExactly(Outcome.FAIL);
  }

  @Test
  void failsOnAPlaceholder() {
    Answer none = new Answer.Unanswered(State.PLACEHOLDER, "TBD");

    assertThat(SIX_HOURS.evaluate(claiming(none), TODAY))
        .containsExactly(
            Observation.fail(
                    "incident.notify-authority is answered with 'TBD', which answers nothing",
                    place(14))
                .comparing("TBD", "at most 6 h"));
  }

  @Test
  void failsWhenTwoAttestationsDisagreeEvenIfBothMeetTheLimit() {
    Submission two =
        aSubmission().claiming(ID, lasting("4h")).alsoAttesting(ID, lasting("5h")).build();

    assertThat(SIX_HOURS.evaluate(two, TODAY))
        .containsExactly(
            Observation.contradiction(
                    "two attestations disagree on incident.notify-authority: 4 h and 5 h",
                    place(14),
                    new Place("second.yaml", 5, 3))
                .comparing("4 h / 5 h", "at most 6 h"));
  }

  @Test
  void countsByTheAnswerThatOneOfTwoAttestationsGives() {
    Answer open = new Answer.Unanswered(State.PLACEHOLDER, "TBD");
    Answer none = new Answer.Unanswered(State.PLACEHOLDER, "none");

    assertThat(
            SIX_HOURS.evaluate(
                aSubmission().claiming(ID, open).alsoAttesting(ID, lasting("4h")).build(), TODAY))
        .extracting(Observation::outcome)
        .containsExactly(Outcome.PASS);
    assertThat(
            SIX_HOURS.evaluate(
                aSubmission().claiming(ID, open).alsoAttesting(ID, open).build(), TODAY))
        .extracting(Observation::outcome)
        .containsExactly(Outcome.FAIL, Outcome.FAIL);
    assertThat(
            SIX_HOURS.evaluate(
                aSubmission().claiming(ID, none).alsoAttesting(ID, lasting("4h")).build(), TODAY))
        .extracting(Observation::ground)
        .containsExactly(Observation.Ground.CONTRADICTION);
  }

  @Test
  void contradictsAClaimWhoseExhibitIsNotTheFileStated() {
    Exhibit other = anExhibit().whoseFile(Exhibit.FileState.DIFFERS).build();
    Submission lying = aSubmission().claiming(ID, lasting("4h"), other.id()).with(other).build();

    assertThat(SIX_HOURS.evaluate(lying, TODAY))
        .extracting(Observation::outcome, Observation::ground)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(Outcome.FAIL, Observation.Ground.CONTRADICTION));
  }

  @Test
  void countsAThirdPartyOnlyWhenItsReportSpeaksOfWhatIsOffered() {
    Exhibit report = anExhibit().build();
    Exhibit other = anExhibit().speakingOf("Acme Gateway 4.1").build();

    assertThat(assurance(report)).containsExactly(Assurance.THIRD_PARTY);
    assertThat(assurance(other)).doesNotContain(Assurance.THIRD_PARTY);
  }

  private static List<Assurance> assurance(Exhibit exhibit) {
    Submission submission =
        aSubmission().claiming(ID, lasting("4h"), exhibit.id()).with(exhibit).build();
    return SIX_HOURS.evaluate(submission, TODAY).stream()
        .flatMap(seen -> seen.assurance().stream())
        .toList();
  }

  @Test
  void doesNotPassWithAnExhibitFromTheFuture() {
    Exhibit early = anExhibit().issuedOn(TODAY.plusDays(1)).build();
    Submission submission =
        aSubmission().claiming(ID, lasting("4h"), early.id()).with(early).build();

    assertThat(SIX_HOURS.evaluate(submission, TODAY))
        .extracting(Observation::outcome)
        .containsExactly(Outcome.FAIL);
  }

  @Test
  void affirmsOnlyByYes() {
    ClaimAffirmed affirmed = new ClaimAffirmed(ID);

    assertThat(outcome(affirmed, new Answer.YesNo(true))).isEqualTo(Outcome.PASS);
    assertThat(outcome(affirmed, new Answer.YesNo(false))).isEqualTo(Outcome.FAIL);
    assertThat(outcome(affirmed, new Answer.Texts(List.of("yes")))).isEqualTo(Outcome.FAIL);
  }

  @Test
  void countsAgesByTheCalendarAndTheLastDayWhole() {
    ClaimDatedWithin recent = new ClaimDatedWithin(ID, Span.read("24 months").orElseThrow());

    assertThat(outcome(recent, day("2024-11-24"))).isEqualTo(Outcome.PASS);
    assertThat(outcome(recent, day("2024-11-23"))).isEqualTo(Outcome.FAIL);
    assertThat(outcome(recent, day("2026-10-12"))).isEqualTo(Outcome.PASS);
    assertThat(outcome(recent, day("2026-11-25"))).isEqualTo(Outcome.FAIL);
  }

  @ParameterizedTest
  @CsvSource({
    "true, 2026-11-24, NEEDS_REVIEW",
    "true, 2026-11-23, PASS",
    "false, 2026-11-24, FAIL"
  })
  void asksAboutAYesThatIsStillPlanned(boolean yes, LocalDate due, Outcome outcome) {
    PlanItem plan = new PlanItem("p", "Hardware keys", "CISO", due, place(20));
    Submission submission = aSubmission().planning(ID, new Answer.YesNo(yes), plan).build();

    assertThat(new ClaimAffirmed(ID).evaluate(submission, TODAY))
        .extracting(Observation::outcome)
        .containsExactly(outcome);
  }

  @Test
  void quotesThePlanOfAYes() {
    PlanItem plan = new PlanItem("p", "Hardware keys", "CISO", TODAY, place(20));
    Submission submission = aSubmission().planning(ID, new Answer.YesNo(true), plan).build();

    assertThat(new ClaimAffirmed(ID).evaluate(submission, TODAY))
        .containsExactly(
            Observation.review(
                    ID
                        + " is answered with yes, and plan p is to meet it by 2026-11-24; ask what is"
                        + " so today",
                    place(14),
                    place(20))
                .comparing("yes", "yes"));
  }

  @Test
  void asksAboutWhatWasDoneAfterItWasSigned() {
    ClaimDatedWithin recent = new ClaimDatedWithin(ID, Span.read("24 months").orElseThrow());
    SubmissionBuilder submission = aSubmission().claiming(ID, day("2026-11-24"));

    assertThat(recent.evaluate(submission.build(), TODAY))
        .containsExactly(
            Observation.review(
                ID
                    + " is 2026-11-24, and the attestation was signed before, on 2026-10-12; ask which"
                    + " day is right",
                place(14),
                new Place("attestation.yaml", 8, 1)));
    assertThat(recent.evaluate(submission.signedOn(TODAY).build(), TODAY))
        .extracting(Observation::outcome)
        .containsExactly(Outcome.PASS);
  }

  @Test
  void takesADayAheadThatIsTodayButNotYesterday() {
    ClaimDateAhead ahead = new ClaimDateAhead(ID);

    assertThat(outcome(ahead, day("2026-11-24"))).isEqualTo(Outcome.PASS);
    assertThat(outcome(ahead, day("2026-11-23"))).isEqualTo(Outcome.FAIL);
  }

  @Test
  void comparesListsAsWholes() {
    Answer both = new Answer.Texts(List.of("AU", "IN"));

    assertThat(outcome(new ClaimOneOf(ID, List.of("AU", "IN", "JP")), both))
        .isEqualTo(Outcome.PASS);
    assertThat(outcome(new ClaimOneOf(ID, List.of("IN")), both)).isEqualTo(Outcome.FAIL);
    assertThat(outcome(new ClaimIncludesAll(ID, List.of("IN")), both)).isEqualTo(Outcome.PASS);
    assertThat(outcome(new ClaimIncludesAll(ID, List.of("IN", "JP")), both))
        .isEqualTo(Outcome.FAIL);
  }

  @Test
  void asksForAContactThatReachesSomebody() {
    String made = "Security desk, 000, n/a@example.com";
    String message =
        "incident.contact is answered with '%s', which holds no address and no number that reaches"
            + " anybody; ask for another";

    assertThat(contact(made))
        .containsExactly(
            Observation.review(message.formatted(made), place(14)).comparing(made, "an answer"));
    assertThat(contact("Security desk, 1930"))
        .extracting(Observation::outcome)
        .containsExactly(Outcome.PASS);
  }

  private static List<Observation> contact(String text) {
    ClaimDefinition question =
        new ClaimDefinition("incident.contact", "Who?", "", ClaimType.TEXT, List.of(), List.of());
    Submission submission =
        aSubmission().claiming(question.id(), new Answer.Texts(List.of(text))).build();
    return new ClaimStated(question.id())
        .evaluate(submission.readBy(ClaimVocabulary.of(List.of(question))), TODAY);
  }

  private static Answer day(String text) {
    return new Answer.Day(LocalDate.parse(text));
  }

  private static Outcome outcome(Check check, Answer answer) {
    return Outcome.worst(
        check.evaluate(claiming(answer), TODAY).stream().map(Observation::outcome).toList());
  }
}
