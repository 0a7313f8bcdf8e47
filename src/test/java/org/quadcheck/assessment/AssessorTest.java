package org.quadcheck.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.quadcheck.check.CurrentBuilder.aCurrent;
import static org.quadcheck.evidence.ExhibitBuilder.anExhibit;
import static org.quadcheck.evidence.SubmissionBuilder.TODAY;
import static org.quadcheck.evidence.SubmissionBuilder.aSubmission;
import static org.quadcheck.evidence.SubmissionBuilder.place;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quadcheck.baseline.Baseline;
import org.quadcheck.baseline.Clause;
import org.quadcheck.baseline.Condition;
import org.quadcheck.baseline.Demand;
import org.quadcheck.baseline.Force;
import org.quadcheck.baseline.Nation;
import org.quadcheck.baseline.Obligation;
import org.quadcheck.baseline.Requirement;
import org.quadcheck.baseline.Source;
import org.quadcheck.baseline.Target;
import org.quadcheck.baseline.Verification;
import org.quadcheck.baseline.Waiver;
import org.quadcheck.check.AllOf;
import org.quadcheck.check.Check;
import org.quadcheck.check.ClaimAffirmed;
import org.quadcheck.check.observation.Assurance;
import org.quadcheck.check.observation.Observation;
import org.quadcheck.check.observation.Outcome;
import org.quadcheck.evidence.Submission;
import org.quadcheck.evidence.SubmissionBuilder;
import org.quadcheck.evidence.claim.Answer;
import org.quadcheck.evidence.claim.ExhibitKind;
import org.quadcheck.evidence.claim.PlanItem;
import org.quadcheck.evidence.sbom.Remedy;
import org.quadcheck.evidence.value.Place;
import org.quadcheck.evidence.value.State;

class AssessorTest {
  private static final Nation INDIA = new Nation("IN", "India");
  private static final Nation JAPAN = new Nation("JP", "Japan");
  private static final Answer YES = new Answer.YesNo(true);
  private static final Answer NO = new Answer.YesNo(false);
  private static final Place HERE = Place.of("b.yaml");

  private static Clause clause(Force force, Optional<LocalDate> until) {
    Source source =
        new Source(
            "in-x",
            "X",
            "",
            "P",
            List.of("IN", "JP"),
            force,
            "",
            "",
            Optional.empty(),
            until,
            "",
            "",
            "");
    return new Clause(source, "1", "text", force, Verification.PRIMARY);
  }

  private record Asking(
      Nation nation,
      Obligation obligation,
      Force force,
      List<Condition> when,
      Optional<LocalDate> sourceEnds,
      Optional<LocalDate> from,
      Optional<Assurance> minimum,
      boolean plan) {
    static Asking must(Nation nation) {
      return new Asking(
          nation,
          Obligation.MUST,
          Force.LAW,
          List.of(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          false);
    }

    static Asking should(Nation nation) {
      return new Asking(
          nation,
          Obligation.SHOULD,
          Force.GUIDANCE,
          List.of(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          false);
    }

    Asking when(String claim, String value) {
      return new Asking(
          nation,
          obligation,
          force,
          List.of(new Condition(claim, value)),
          sourceEnds,
          from,
          minimum,
          plan);
    }

    Asking onASourceThatEnded(LocalDate day) {
      return new Asking(nation, obligation, force, when, Optional.of(day), from, minimum, plan);
    }

    Asking from(LocalDate day) {
      return new Asking(
          nation, obligation, force, when, sourceEnds, Optional.of(day), minimum, plan);
    }

    Asking knownBy(Assurance least) {
      return new Asking(
          nation, obligation, force, when, sourceEnds, from, Optional.of(least), plan);
    }

    Asking allowingAPlan() {
      return new Asking(nation, obligation, force, when, sourceEnds, from, minimum, true);
    }

    Requirement by(String id, Check check) {
      Demand demand =
          new Demand(
              nation,
              obligation,
              check,
              List.of(clause(force, sourceEnds)),
              when,
              Optional.empty(),
              from,
              Optional.empty(),
              false,
              minimum,
              plan,
              Optional.empty(),
              "",
              HERE);
      return new Requirement(
          id, "Title", Set.of(Target.SOFTWARE), List.of(demand), "Do it.", false, HERE);
    }
  }

  private static Baseline baseline(String id, Requirement... requirements) {
    return new Baseline(
        id,
        "Title",
        "2026.11",
        "current",
        "",
        Set.of(Target.SOFTWARE),
        List.of(requirements),
        Optional.empty(),
        "",
        Optional.empty(),
        "b.yaml",
        "00");
  }

  private static Mandate mandate(Baseline... baselines) {
    return new Mandate(
        TODAY,
        List.of(baselines),
        List.of(INDIA, JAPAN),
        Optional.empty(),
        List.of(),
        FailOn.REVIEW,
        false,
        "");
  }

  private static AssessmentResult assess(Submission submission, Baseline... baselines) {
    return new Assessor(mandate(baselines), "test").assess(submission);
  }

  private static final Requirement INDIA_ASKS =
      Asking.must(INDIA).by("A-1", new ClaimAffirmed("a.b"));
  private static final Requirement JAPAN_ASKS =
      Asking.must(JAPAN).by("A-2", new ClaimAffirmed("a.b"));

  private static List<Verdict.Word> words(AssessmentResult result) {
    return result.verdicts().stream().map(Verdict::word).toList();
  }

  @Test
  void isCompliantWhereAMustWasPutAndPassed() {
    AssessmentResult result =
        assess(aSubmission().claiming("a.b", YES).build(), baseline("q", INDIA_ASKS, JAPAN_ASKS));

    assertThat(words(result)).containsOnly(Verdict.Word.COMPLIANT);
    assertThat(result.gate()).isEqualTo(new Gate(FailOn.REVIEW, true, false));
  }

  @Test
  void needsReviewWhereANationMakesNothingACondition() {
    AssessmentResult result =
        assess(
            aSubmission().claiming("a.b", YES).build(),
            baseline("q", INDIA_ASKS, Asking.should(JAPAN).by("A-2", new ClaimAffirmed("a.b"))));

    assertThat(words(result)).containsExactly(Verdict.Word.COMPLIANT, Verdict.Word.NEEDS_REVIEW);
    assertThat(result.verdicts().get(1).reason())
        .isEqualTo("Japan makes nothing a condition that was put and passed in q");
    assertThat(result.gate().passed()).isFalse();
  }

  @Test
  void takesTheWorstOfSeveralBaselines() {
    AssessmentResult result =
        assess(
            aSubmission().claiming("a.b", YES).claiming("c.d", NO).build(),
            baseline("good", INDIA_ASKS, JAPAN_ASKS),
            baseline("bad", Asking.must(INDIA).by("B-1", new ClaimAffirmed("c.d"))));

    assertThat(words(result))
        .containsExactly(Verdict.Word.NOT_COMPLIANT, Verdict.Word.NEEDS_REVIEW);
  }

  @Test
  void failsWithoutAClaimAndWithPlaceholders() {
    AssessmentResult result = assess(aSubmission().build(), baseline("q", INDIA_ASKS, JAPAN_ASKS));

    assertThat(words(result)).containsOnly(Verdict.Word.NOT_COMPLIANT);
    assertThat(result.findings()).extracting(Finding::outcome).containsOnly(Outcome.FAIL);
  }

  @Test
  void doesNotApplyWhereTheConditionIsDeniedAndReviewsWhereItIsUnanswered() {
    Requirement entity =
        Asking.must(INDIA).when("is.entity", "true").by("A-1", new ClaimAffirmed("a.b"));

    assertThat(
            assess(aSubmission().claiming("is.entity", NO).build(), baseline("q", entity))
                .findings())
        .extracting(Finding::outcome)
        .containsExactly(Outcome.NOT_APPLICABLE);
    assertThat(assess(aSubmission().claiming("a.b", YES).build(), baseline("q", entity)).findings())
        .extracting(Finding::outcome)
        .containsExactly(Outcome.NEEDS_REVIEW);
  }

  @Test
  void letsNothingPassOrFallAwayByAnAttestationWhoseSignatureIsInvalid() {
    Requirement entity =
        Asking.must(INDIA).when("is.entity", "true").by("A-1", new ClaimAffirmed("a.b"));
    AssessmentResult result =
        assess(
            aSubmission().claiming("is.entity", NO).claiming("a.b", YES).invalidlySigned().build(),
            baseline("q", entity, JAPAN_ASKS));

    assertThat(result.findings())
        .flatExtracting(Finding::observations)
        .extracting(seen -> seen.outcome().word() + ": " + seen.message())
        .containsExactly(
            "needs-review: asked only where is.entity is true, by an attestation whose signature is"
                + " invalid",
            "needs-review: a.b: yes, by an attestation whose signature is invalid");
    assertThat(result.findings())
        .flatExtracting(one -> one.remedies().toList())
        .containsOnly(Remedy.ofInvalidSignature());
  }

  @Test
  void letsNothingPassOrFallAwayByAnAttestationThatIsSignedLater() {
    Requirement entity =
        Asking.must(INDIA).when("is.entity", "true").by("A-1", new ClaimAffirmed("a.b"));
    SubmissionBuilder answered =
        aSubmission().claiming("is.entity", NO).claiming("a.b", YES).signedOn(TODAY.plusDays(1));
    AssessmentResult result = assess(answered.build(), baseline("q", entity, JAPAN_ASKS));

    assertThat(result.findings())
        .flatExtracting(Finding::observations)
        .extracting(seen -> seen.outcome().word() + ": " + seen.message())
        .containsExactly(
            "needs-review: asked only where is.entity is true, by an attestation that is signed"
                + " later, on 2026-11-25",
            "needs-review: a.b: yes, by an attestation that is signed later, on 2026-11-25");
    assertThat(words(assess(answered.signedOn(TODAY).build(), baseline("q", entity, JAPAN_ASKS))))
        .contains(Verdict.Word.COMPLIANT);
  }

  @Test
  void letsNoPlanExcuseThatStandsInAnAttestationWhoseSignatureIsInvalid() {
    Requirement asked = Asking.must(INDIA).allowingAPlan().by("A-1", new ClaimAffirmed("a.b"));
    PlanItem plan = new PlanItem("p", "Done", "CISO", TODAY.plusDays(60), place(20));

    assertThat(
            assess(aSubmission().planning("a.b", NO, plan).build(), baseline("q", asked))
                .findings())
        .allMatch(Finding::isExcused);
    assertThat(
            assess(
                    aSubmission().planning("a.b", NO, plan).invalidlySigned().build(),
                    baseline("q", asked))
                .findings())
        .noneMatch(Finding::isExcused);
  }

  @Test
  void putsNothingThatRestsOnARescindedSource() {
    Requirement old =
        Asking.must(INDIA)
            .onASourceThatEnded(TODAY.minusDays(1))
            .by("A-1", new ClaimAffirmed("a.b"));
    Requirement lastDay =
        Asking.must(INDIA).onASourceThatEnded(TODAY).by("A-1", new ClaimAffirmed("a.b"));

    assertThat(assess(aSubmission().build(), baseline("q", old)).findings()).isEmpty();
    assertThat(assess(aSubmission().build(), baseline("q", lastDay)).findings()).hasSize(1);
  }

  @Test
  void showsADemandOfTomorrowAndDoesNotBlockByIt() {
    Requirement coming =
        Asking.must(INDIA).from(TODAY.plusDays(1)).by("A-1", new ClaimAffirmed("a.b"));
    AssessmentResult result = assess(aSubmission().build(), baseline("q", coming));

    assertThat(result.findings()).isEmpty();
    assertThat(result.upcoming()).extracting(Upcoming::from).containsExactly(TODAY.plusDays(1));
  }

  @Test
  void reviewsAPassThatIsKnownByTooLittle() {
    Requirement shown =
        Asking.must(INDIA).knownBy(Assurance.DOCUMENTED).by("A-1", new ClaimAffirmed("a.b"));
    AssessmentResult result =
        assess(aSubmission().claiming("a.b", YES).build(), baseline("q", shown));

    assertThat(result.findings())
        .extracting(Finding::outcome)
        .containsExactly(Outcome.NEEDS_REVIEW);
  }

  @Test
  void saysWhichOfSeveralThingsIsKnownByTooLittle() {
    Requirement shown =
        Asking.must(INDIA)
            .knownBy(Assurance.THIRD_PARTY)
            .by(
                "A-1",
                new AllOf(
                    List.of(aCurrent(ExhibitKind.IRAP_REPORT).check(), new ClaimAffirmed("a.b"))));
    AssessmentResult result =
        assess(
            aSubmission().claiming("a.b", YES).with(anExhibit().build()).build(),
            baseline("q", shown));

    assertThat(result.findings().get(0).observations())
        .extracting(Observation::message)
        .contains("known only as self-attested (a.b: yes); asked is at least third-party");
  }

  @Test
  void tellsWhereThatStandsThatIsKnownTooLittle() {
    Submission submission = aSubmission().claiming("a.b", YES).build();
    Baseline asked =
        baseline(
            "q",
            Asking.must(INDIA).knownBy(Assurance.DOCUMENTED).by("A-1", new ClaimAffirmed("a.b")));

    assertThat(assess(submission, asked).findings().get(0).observations())
        .contains(
            Observation.review(
                "known only as self-attested; asked is at least documented",
                submission.claims("a.b").get(0).place()));
  }

  @Test
  void letsOnlyAStrongEnoughForceDecide() {
    Mandate lawOnly =
        new Mandate(
            TODAY,
            List.of(
                baseline(
                    "q", INDIA_ASKS, Asking.should(INDIA).by("A-3", new ClaimAffirmed("c.d")))),
            List.of(INDIA),
            Optional.of(Force.LAW),
            List.of(),
            FailOn.SHOULD,
            false,
            "");
    AssessmentResult result =
        new Assessor(lawOnly, "test").assess(aSubmission().claiming("a.b", YES).build());

    assertThat(result.gate().passed()).isTrue();
  }

  @Test
  void keepsTheOutcomeOfAWaivedFailureAndOnlyStopsItFromBlocking() {
    AssessmentResult result = waived("A-1", "4.2.0", TODAY.plusDays(40));

    assertThat(result.findings())
        .extracting(Finding::outcome, Finding::blocks)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(Outcome.FAIL, false),
            org.assertj.core.groups.Tuple.tuple(Outcome.PASS, false));
    assertThat(result.waivers()).extracting(WaiverNote::kind).containsExactly(WaiverNote.Kind.USED);
  }

  @Test
  void ignoresAWaiverForAnotherVersionOrOneThatHasEnded() {
    assertThat(waived("A-1", "4.1.0", TODAY.plusDays(40)).waivers())
        .extracting(WaiverNote::kind)
        .containsExactly(WaiverNote.Kind.UNMATCHED);
    assertThat(waived("A-1", "4.2.0", TODAY.minusDays(1)).waivers())
        .extracting(WaiverNote::kind)
        .containsExactly(WaiverNote.Kind.EXPIRED);
    assertThat(waived("A-1", "4.2.0", TODAY).waivers())
        .extracting(WaiverNote::kind)
        .containsExactly(WaiverNote.Kind.EXPIRING);
    assertThat(waived("A-3", "4.2.0", TODAY.plusDays(40)).waivers())
        .extracting(WaiverNote::kind)
        .containsExactly(WaiverNote.Kind.NOT_NEEDED);
  }

  private static AssessmentResult waived(String requirement, String version, LocalDate until) {
    Waiver waiver =
        new Waiver(
            requirement,
            List.of("IN"),
            "ACME",
            "acme gateway",
            List.of(version),
            "reason",
            "approver",
            TODAY.minusDays(10),
            until,
            HERE);
    Mandate mandate =
        new Mandate(
            TODAY,
            List.of(
                baseline("q", INDIA_ASKS, Asking.must(INDIA).by("A-3", new ClaimAffirmed("c.d")))),
            List.of(INDIA),
            Optional.empty(),
            List.of(waiver),
            FailOn.REVIEW,
            false,
            "");
    return new Assessor(mandate, "test")
        .assess(aSubmission().claiming("a.b", NO).claiming("c.d", YES).build());
  }

  @Test
  void isNeverCompliantByWaiversAlone() {
    Waiver waiver =
        new Waiver(
            "A-1",
            List.of("IN"),
            "Acme",
            "Acme Gateway",
            List.of("4.2.0"),
            "reason",
            "approver",
            TODAY,
            TODAY.plusDays(1),
            HERE);
    Mandate mandate =
        new Mandate(
            TODAY,
            List.of(baseline("q", INDIA_ASKS)),
            List.of(INDIA),
            Optional.empty(),
            List.of(waiver),
            FailOn.REVIEW,
            false,
            "");

    assertThat(words(new Assessor(mandate, "test").assess(aSubmission().build())))
        .containsExactly(Verdict.Word.NEEDS_REVIEW);
  }

  @Test
  void letsAPlanStandInOnlyWhereTheDemandAllowsItAndUntilItsDay() {
    assertThat(planned(true, TODAY).blocks()).isFalse();
    assertThat(planned(true, TODAY.minusDays(1)).blocks()).isTrue();
    assertThat(planned(false, TODAY).blocks()).isTrue();
  }

  @Test
  void saysThatAPlanLastsLongerThanAWaiverMay() {
    assertThat(planned(true, TODAY.plusMonths(12)).observations()).hasSize(1);
    assertThat(planned(true, TODAY.plusMonths(12).plusDays(1)).observations())
        .extracting(Observation::message)
        .contains(
            "plan p is due on 2027-11-25, more than 12 months ahead, which is longer than a waiver may"
                + " last (by this tool's policy, no clause states a limit)");
    assertThat(planned(true, LocalDate.of(9999, 12, 31)).observations()).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "false|Hardware keys|CISO|2027-01-31|is stated where no plan is taken",
        "false|Hardware keys|CISO|9999-12-31|is stated where no plan is taken",
        "true|Hardware keys|CISO|2026-11-23|was due on 2026-11-23",
        "true|Hardware keys|x|2027-01-31|names no owner",
        "true|none needed|CISO|2027-01-31|names no milestone"
      })
  void saysWhyAPlanExcusesNothing(
      boolean allowed, String milestone, String owner, LocalDate due, String why) {
    Asking asking = allowed ? Asking.must(INDIA).allowingAPlan() : Asking.must(INDIA);
    PlanItem plan = new PlanItem("p", milestone, owner, due, HERE);
    Finding finding =
        assess(
                aSubmission().planning("a.b", NO, plan).build(),
                baseline("q", asking.by("A-1", new ClaimAffirmed("a.b"))))
            .findings()
            .get(0);

    assertThat(finding.blocks()).isTrue();
    assertThat(finding.observations())
        .extracting(Observation::outcome, Observation::message)
        .containsExactly(
            tuple(Outcome.FAIL, "a.b is answered with no; asked is yes"),
            tuple(Outcome.FAIL, "plan p %s, and excuses nothing".formatted(why)));
  }

  @Test
  void saysThatAPlanWithoutAMilestoneOrADayExcusesNothing() {
    Asking asking = Asking.must(INDIA).allowingAPlan();
    Finding finding =
        assess(
                aSubmission().planning("a.b", NO, "p").build(),
                baseline("q", asking.by("A-1", new ClaimAffirmed("a.b"))))
            .findings()
            .get(0);

    assertThat(finding.blocks()).isTrue();
    assertThat(finding.observations())
        .extracting(Observation::outcome, Observation::message)
        .containsExactly(
            tuple(Outcome.FAIL, "a.b is answered with no; asked is yes"),
            tuple(
                Outcome.FAIL,
                "plan p does not say both what is reached and by which day, and excuses nothing"));
  }

  @Test
  void excusesNothingByAPlanOfMoreThanFiveYears() {
    LocalDate last = TODAY.plusYears(5);
    assertThat(planned(true, last).blocks()).isFalse();
    assertThat(planned(true, last.plusDays(1)).blocks()).isTrue();
    assertThat(planned(true, last.plusDays(1)).observations())
        .extracting(Observation::message)
        .contains(
            "plan p is due on 2031-11-25, more than 5 years ahead, and excuses nothing (by this"
                + " tool's policy, no clause states a limit)");
  }

  @ParameterizedTest
  @CsvSource({
    "Hardware keys, CISO, false",
    "Hardware keys, x, true",
    "none needed, CISO, true",
    "x, CISO, true"
  })
  void excusesNothingByAPlanThatSaysNothing(String milestone, String owner, boolean blocks) {
    PlanItem plan = new PlanItem("p", milestone, owner, TODAY, HERE);
    Submission submission = aSubmission().planning("a.b", NO, plan).build();
    Baseline asked =
        baseline("q", Asking.must(INDIA).allowingAPlan().by("A-1", new ClaimAffirmed("a.b")));

    assertThat(assess(submission, asked).findings())
        .extracting(Finding::blocks)
        .containsExactly(blocks);
  }

  /** There is no other way of saying of a day or a length of time that it is not met yet. */
  @Test
  void letsAPlanStandInForAPlaceholderAsForANo() {
    PlanItem plan = new PlanItem("p", "Hardware keys", "CISO", TODAY, HERE);
    Answer none = new Answer.Unanswered(State.PLACEHOLDER, "TBD");
    Submission submission = aSubmission().planning("a.b", none, plan).build();

    Asking allowing = Asking.must(INDIA).allowingAPlan();
    Asking refusing = Asking.must(INDIA);
    assertThat(List.of(allowing, refusing))
        .map(asking -> baseline("q", asking.by("A-1", new ClaimAffirmed("a.b"))))
        .map(asked -> assess(submission, asked).findings().get(0))
        .extracting(Finding::outcome, Finding::blocks)
        .containsExactly(tuple(Outcome.FAIL, false), tuple(Outcome.FAIL, true));
  }

  private static Finding planned(boolean allowed, LocalDate due) {
    Asking asking = allowed ? Asking.must(INDIA).allowingAPlan() : Asking.must(INDIA);
    PlanItem plan = new PlanItem("p", "Hardware keys", "CISO", due, HERE);
    return assess(
            aSubmission().planning("a.b", NO, plan).build(),
            baseline("q", asking.by("A-1", new ClaimAffirmed("a.b"))))
        .findings()
        .get(0);
  }

  @Test
  void givesAnEqualResultForTheSameSubmissionAndDay() {
    Submission submission = aSubmission().claiming("a.b", YES).build();

    assertThat(assess(submission, baseline("q", INDIA_ASKS)))
        .isEqualTo(assess(submission, baseline("q", INDIA_ASKS)));
  }
}
