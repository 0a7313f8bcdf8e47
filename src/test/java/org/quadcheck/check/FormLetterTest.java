package org.quadcheck.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quadcheck.evidence.ExhibitBuilder.anExhibit;
import static org.quadcheck.evidence.FormBuilder.aForm;
import static org.quadcheck.evidence.SubmissionBuilder.TODAY;
import static org.quadcheck.evidence.SubmissionBuilder.aSubmission;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quadcheck.check.observation.Observation;
import org.quadcheck.evidence.ExhibitBuilder;
import org.quadcheck.evidence.FormBuilder;
import org.quadcheck.evidence.SubmissionBuilder;
import org.quadcheck.evidence.claim.Answer;
import org.quadcheck.evidence.claim.ExhibitKind;
import org.quadcheck.evidence.claim.PlanItem;
import org.quadcheck.evidence.form.PlanLetter;
import org.quadcheck.evidence.value.Place;
import org.quadcheck.evidence.value.Value;

/** The letter that stands for a statement of the attestation form which is not attested. */
class FormLetterTest {
  private static final PlanItem PLAN =
      new PlanItem(
          "audit", "Audited", "CISO", LocalDate.of(2027, 1, 31), SubmissionBuilder.place(20));

  private static PlanLetter.Milestone milestone(String due) {
    return new PlanLetter.Milestone(
        Value.of("Tool bought", FormBuilder.place()),
        Optional.of(LocalDate.parse(due)),
        FormBuilder.place());
  }

  private static Observation seen(ExhibitBuilder exhibit, PlanLetter.Milestone... milestones) {
    return seen(PLAN, "By hand every month", exhibit, milestones);
  }

  private static Observation seen(
      PlanItem plan, String instead, ExhibitBuilder exhibit, PlanLetter.Milestone... milestones) {
    PlanLetter letter =
        new PlanLetter(
            "audit",
            Value.of(instead, FormBuilder.place()),
            "irap-2026",
            List.of(milestones),
            FormBuilder.place());
    SubmissionBuilder submission =
        aSubmission()
            .planning("build.mfa", new Answer.YesNo(false), plan)
            .with(exhibit.build())
            .holding(aForm().with(letter).build());
    List<Observation> seen =
        new FormPlansComplete(List.of("build.mfa")).evaluate(submission.build(), TODAY);
    assertThat(seen).hasSize(1);
    return seen.get(0);
  }

  @Test
  void failsWithoutAnyMilestone() {
    assertThat(seen(anExhibit().of(ExhibitKind.DOCUMENT)))
        .isEqualTo(
            Observation.fail("the letter to plan audit states no milestone", FormBuilder.place()));
  }

  @ParameterizedTest
  @CsvSource({"2026-11-23, needs-review", "2026-11-24, pass"})
  void asksWhetherAStepWasTakenWhoseDayHasPassed(String due, String outcome) {
    assertThat(seen(anExhibit().of(ExhibitKind.DOCUMENT), milestone(due)).outcome().word())
        .isEqualTo(outcome);
  }

  @ParameterizedTest
  @CsvSource({
    "Audited, '', 2027-01-31, plan audit names no owner; ask who answers for it",
    "Audited, x, 2027-01-31, plan audit names no owner; ask who answers for it",
    "none needed, CISO, 2027-01-31, plan audit has 'none needed' as its milestone; ask what will be done",
    "Audited, CISO, 2031-11-25, 'plan audit is due on 2031-11-25, more than 5 years ahead (by this tool''s policy, no clause states a limit); ask for a nearer day'"
  })
  void asksAboutAPlanThatPromisesNothing(
      String milestone, String owner, LocalDate due, String message) {
    PlanItem plan = new PlanItem("audit", milestone, owner, due, SubmissionBuilder.place(20));

    assertThat(
            seen(
                plan,
                "By hand every month",
                anExhibit().of(ExhibitKind.DOCUMENT),
                milestone("2026-12-15")))
        .isEqualTo(Observation.review(message, SubmissionBuilder.place(20)));
  }

  @ParameterizedTest
  @CsvSource({
    "none needed, fail, the letter to plan audit says nothing of what is done instead",
    "x, fail, the letter to plan audit says nothing of what is done instead",
    "Planned for 2027, needs-review, 'the letter to plan audit names ''Planned for 2027'' as what is done instead, which says that it is not there, or not yet; ask what there is today'",
    "Sessions are recorded while MFA is being set up, pass, 'build.mfa is not attested; plan audit, due on 2027-01-31, stands for it in letter irap-2026'",
    "Nothing is done while MFA is being set up, needs-review, 'the letter to plan audit names ''Nothing is done while MFA is being set up'' as what is done instead, which says that it is not there, or not yet; ask what there is today'",
    "see letter, needs-review, 'the letter to plan audit names ''see letter'' as what is done instead, which says nothing that can be looked up; ask what is meant'"
  })
  void wantsToldWhatIsDoneInstead(String instead, String outcome, String message) {
    Observation seen =
        seen(PLAN, instead, anExhibit().of(ExhibitKind.DOCUMENT), milestone("2026-12-15"));

    assertThat(seen.outcome().word() + ": " + seen.message()).isEqualTo(outcome + ": " + message);
  }

  @Test
  void asksAboutADraft() {
    assertThat(
            seen(
                anExhibit().of(ExhibitKind.DOCUMENT).titled("Plan of action (draft)"),
                milestone("2027-01-31")))
        .isEqualTo(
            Observation.review(
                "exhibit irap-2026 says \"Plan of action (draft)\"; ask whether it is in force for"
                    + " what is offered",
                new Place(SubmissionBuilder.PATH, 30, 3)));
  }

  @Test
  void asksAboutALetterOnAnotherProductOrOfAnotherKind() {
    assertThat(
            seen(
                    anExhibit().of(ExhibitKind.DOCUMENT).speakingOf("Acme Switch"),
                    milestone("2027-01-31"))
                .message())
        .isEqualTo(
            "exhibit irap-2026 names \"Acme Switch\" as its scope; ask whether it covers"
                + " \"Acme Gateway 4.2.0\"");
    assertThat(seen(anExhibit().of(ExhibitKind.TEST_REPORT), milestone("2027-01-31")).message())
        .isEqualTo(
            "exhibit irap-2026, the letter to plan audit, is a test-report; ask for the letter");
  }
}
