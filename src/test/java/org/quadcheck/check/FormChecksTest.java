package org.quadcheck.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quadcheck.evidence.ComponentBuilder.aComponent;
import static org.quadcheck.evidence.FormBuilder.aForm;
import static org.quadcheck.evidence.SbomBuilder.anSbom;
import static org.quadcheck.evidence.SubmissionBuilder.TODAY;
import static org.quadcheck.evidence.SubmissionBuilder.aSubmission;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quadcheck.check.observation.Assurance;
import org.quadcheck.check.observation.Observation;
import org.quadcheck.evidence.FormBuilder;
import org.quadcheck.evidence.Submission;
import org.quadcheck.evidence.SubmissionBuilder;
import org.quadcheck.evidence.claim.Answer;
import org.quadcheck.evidence.claim.Claim;
import org.quadcheck.evidence.claim.Exhibit;
import org.quadcheck.evidence.claim.ExhibitKind;
import org.quadcheck.evidence.claim.PlanItem;
import org.quadcheck.evidence.claim.Reservations;
import org.quadcheck.evidence.form.FormField;
import org.quadcheck.evidence.form.PlanLetter;
import org.quadcheck.evidence.value.Value;

/** What the CISA attestation form must hold, and for what it stands. */
class FormChecksTest {
  private static final FormComplete COMPLETE =
      new FormComplete(List.of(FormField.SUBMISSION, FormField.CONTACT_EMAIL));

  private static Submission holding(FormBuilder form) {
    return aSubmission().holding(form.build()).build();
  }

  private static String seen(Check check, Submission submission) {
    List<Observation> seen = check.evaluate(submission, TODAY);
    assertThat(seen).hasSize(1);
    return told(seen.get(0));
  }

  private static String told(Observation seen) {
    return seen.outcome().word() + ": " + seen.message();
  }

  private static List<String> ofNotice(String day, SubmissionBuilder submission) {
    FormBuilder form = aForm().with(FormField.NOTICE_GIVEN_ON, day);
    return new FormCoversProduct()
        .evaluate(submission.holding(form.build()).build(), TODAY).stream()
            .map(FormChecksTest::told)
            .toList();
  }

  @Test
  void passesAFormThatIsFilledIn() {
    assertThat(COMPLETE.evaluate(holding(aForm()), TODAY))
        .containsExactly(
            Observation.pass(
                Assurance.SELF_ATTESTED, "the form is filled in", FormBuilder.place()));
  }

  @Test
  void namesEveryFieldThatIsMissing() {
    FormBuilder form = aForm().without(FormField.CONTACT_EMAIL).with(FormField.SUBMISSION, "TBD");

    assertThat(seen(COMPLETE, aSubmission().ofScope("TBD").holding(form.build()).build()))
        .isEqualTo("fail: the form lacks scope, form.submission, form.contact.email");
  }

  @Test
  void failsWhereNoFormIsThere() {
    assertThat(seen(COMPLETE, aSubmission().build()))
        .isEqualTo("fail: no attestation holds the attestation form under 'form'");
  }

  @Test
  void asksForTheListOfSeveralProducts() {
    FormBuilder one = aForm().listing("Acme Gateway", "4.2.0", "2026-09-30");

    assertThat(
            seen(COMPLETE, aSubmission().ofScope("multiple-products").holding(one.build()).build()))
        .isEqualTo("fail: the form lacks form.products, the list of all products and versions");
  }

  @Test
  void catchesAFormForTheWholeCompanyThatListsProducts() {
    FormBuilder form = aForm().listing("Acme Gateway", "4.2.0", "2026-09-30");
    List<Observation> seen =
        COMPLETE.evaluate(
            aSubmission().ofScope("company-wide").holding(form.build()).build(), TODAY);

    assertThat(seen)
        .extracting(Observation::ground)
        .containsExactly(Observation.Ground.CONTRADICTION);
  }

  @Test
  void leavesWhatAPdfMayShowOtherwiseToAPerson() {
    assertThat(COMPLETE.evaluate(holding(aForm().warning("look at it")), TODAY))
        .extracting(one -> one.outcome().word() + ": " + one.message())
        .containsExactly("needs-review: look at it", "pass: the form is filled in");
  }

  @Test
  void needsATitleOfAPersonAlone() {
    FormComplete title = new FormComplete(List.of(FormField.CONTACT_TITLE));

    assertThat(seen(title, holding(aForm().with(FormField.CONTACT_KIND, "role"))))
        .startsWith("pass");
    assertThat(seen(title, holding(aForm().with(FormField.CONTACT_KIND, "person"))))
        .isEqualTo("fail: the form lacks form.contact.title");
  }

  @ParameterizedTest
  @CsvSource({
    "developed-after-cut-off, 2022-09-15, pass",
    "developed-after-cut-off, 2022-09-14, fail",
    "major-version-after-cut-off, 2024-01-01, pass",
    "major-version-after-cut-off, TBD, fail",
    "delivered-continuously, TBD, pass",
    "delivered-continuously, 2027-01-01, fail",
    "TBD, 2024-01-01, needs-review"
  })
  void isForSoftwareAfterTheCutOff(String because, String since, String outcome) {
    FormBuilder form =
        aForm().with(FormField.IN_SCOPE_BECAUSE, because).with(FormField.IN_SCOPE_SINCE, since);

    assertThat(seen(new FormInScope(), holding(form))).startsWith(outcome + ":");
  }

  @ParameterizedTest
  @CsvSource({
    "developed-after-cut-off, 2022-09-14, fail: developed-after-cut-off",
    "developed-after-cut-off, 2022-09-15, pass: developed-after-cut-off",
    "major-version-after-cut-off, 2022-09-14, needs-review: major-version-after-cut-off",
    "delivered-continuously, 2022-09-14, pass: delivered-continuously"
  })
  void holdsTheReasonAgainstTheVersionsThatAreListed(
      String because, String released, String beginning) {
    FormBuilder form =
        aForm()
            .with(FormField.IN_SCOPE_BECAUSE, because)
            .listing("Acme Gateway", "3.0.0", released)
            .listing("Acme Switch", "1.0.0", "2020-01-01");

    assertThat(seen(new FormInScope(), holding(form))).startsWith(beginning);
  }

  @Test
  void takesAnOldVersionBesideANewMajorOne() {
    FormBuilder form =
        aForm()
            .with(FormField.IN_SCOPE_BECAUSE, "major-version-after-cut-off")
            .listing("Acme Gateway", "3.0.0", "2021-01-01")
            .listing("Acme Gateway", "4.0.0", "2024-02-01");

    assertThat(seen(new FormInScope(), holding(form))).startsWith("pass:");
  }

  @Test
  void catchesAVersionThatTheFormDatesOtherwiseThanTheAttestation() {
    FormBuilder form = aForm().listing("Acme Gateway", "4.2.0", "2021-09-30");

    assertThat(seen(new FormCoversProduct(), holding(form)))
        .isEqualTo(
            "fail: the form dates Acme Gateway 4.2.0 to 2021-09-30, and the attestation to"
                + " 2026-09-30");
  }

  @Test
  void leavesAnExclusionToAPersonAndCatchesBothAtOnce() {
    FormBuilder both = aForm().with(FormField.OUT_OF_SCOPE_BECAUSE, "federal-agency-software");

    assertThat(seen(new FormInScope(), holding(both))).startsWith("fail: the form is said to be");
    assertThat(seen(new FormInScope(), holding(both.without(FormField.IN_SCOPE_BECAUSE))))
        .startsWith("needs-review: ");
  }

  @ParameterizedTest
  @CsvSource({
    "Acme Gateway, 4.2.0, pass",
    "ACME  gateway, 4.1.9, pass",
    "Acme Gateway, 1.0, pass",
    "Acme Gateway, 4.2.1, fail",
    "Acme Gateway, 4.2.0-rc.1, pass",
    "Acme Gateway, TBD, needs-review",
    "Acme Gateway, autumn, needs-review",
    "Acme Gateway\u2122, 4.2.0, pass",
    "Acme-Gateway, 4.2.0, pass",
    "AcmeGateway, 4.2.0, needs-review",
    "Acme Gateway Lite, 4.2.0, fail",
    "Acme Switch, 4.2.0, fail",
    "TBD, 4.2.0, fail"
  })
  void bindsTheVersionThatIsAttestedAndLaterOnes(String name, String version, String outcome) {
    assertThat(seen(new FormCoversProduct(), holding(aForm().listing(name, version, "2026-09-30"))))
        .startsWith(outcome + ":");
  }

  private static final String COVERED = "pass: the form is for Acme Gateway 4.2.0";

  @Test
  void isVoidAfterNoticeOfALapse() {
    assertThat(ofNotice("2026-11-01", aSubmission()))
        .containsExactly(
            "fail: notice was given on 2026-11-01 that practices lapsed, so that the form is void");
    assertThat(ofNotice("TBD", aSubmission()))
        .containsExactly(
            "needs-review: whether notice of a lapse was given is answered with 'TBD'; ask",
            COVERED);
  }

  @Test
  void isNotVoidByANoticeThatIsOlderThanItsSignature() {
    SubmissionBuilder signed = aSubmission().signedOn(LocalDate.of(2026, 10, 12));

    assertThat(ofNotice("2026-10-11", signed))
        .containsExactly(
            "needs-review: notice that practices lapsed is dated 2026-10-11, before the form was"
                + " signed on 2026-10-12; ask whether it was of an earlier form, or voids this one",
            COVERED);
    assertThat(ofNotice("2026-10-12", signed).get(0)).startsWith("fail: notice was given on");
  }

  @Test
  void isVoidByANoticeWhereNobodySignedSinceOrOnADayToCome() {
    assertThat(ofNotice("2026-10-11", aSubmission().unsigned()).get(0))
        .startsWith("fail: notice was given on 2026-10-11");
    assertThat(ofNotice("2026-10-11", aSubmission().signedOn(LocalDate.of(2026, 11, 25))).get(0))
        .startsWith("fail: notice was given on 2026-10-11");
  }

  @Test
  void isNotYetVoidByANoticeOfTomorrow() {
    assertThat(ofNotice("2026-11-25", aSubmission()))
        .containsExactly(
            "needs-review: notice that practices lapsed is dated 2026-11-25, which lies in the"
                + " future; ask whether it was given already, so that the form is void, or will be",
            COVERED);
    assertThat(ofNotice("2026-11-24", aSubmission()).get(0))
        .startsWith("fail: notice was given on 2026-11-24");
  }

  @Test
  void isForNoVersionOfTomorrow() {
    assertThat(
            seen(
                new FormCoversProduct(),
                holding(aForm().listing("Acme Gateway", "4.2.0", "2026-11-25"))))
        .startsWith("fail: the form is for a version of 2026-11-25, which lies in the future");
  }

  @Test
  void setsNoGreatestAgeToASignature() {
    Submission old =
        aSubmission()
            .signedOn(LocalDate.of(2024, 3, 12))
            .claiming("build.mfa", new Answer.YesNo(true))
            .holding(aForm().listing("Acme Gateway", "3.0.0", "2024-03-01").build())
            .build();

    assertThat(seen(new AttestationSigned(true), old)).startsWith("pass: ");
    assertThat(seen(new AttestationSigned(false), old)).startsWith("needs-review: ");
    assertThat(seen(new FormCoversProduct(), old)).startsWith("pass: ");
    assertThat(seen(new FormAuthorised(), old)).startsWith("pass: ");
  }

  @ParameterizedTest
  @CsvSource({"Acme, pass", "TBD, fail", "'', fail"})
  void coversAllOfACompanyThatIsNamed(String supplier, String outcome) {
    SubmissionBuilder wide = aSubmission().ofSupplier(supplier).ofScope("company-wide");
    Submission saidTwice =
        wide.holding(aForm().build())
            .with(anSbom().about(aComponent().by(supplier).build()).build())
            .build();

    assertThat(seen(new FormCoversProduct(), saidTwice)).startsWith(outcome + ": ");
  }

  @ParameterizedTest
  @CsvSource({
    "Chief Executive, chief executive",
    "The Undersigned, Director",
    "authorised signatory, Director",
    "Security Team, Chief Executive",
    "Acme CI bot, Release manager",
    "Acme Gateway, Release manager",
    "x, Release manager"
  })
  void asksWhoSignsWhereNoPersonIsNamed(String name, String title) {
    Submission nameless =
        aSubmission().signedBy(name, title).claiming("build.mfa", new Answer.YesNo(true)).build();

    assertThat(seen(new AttestationSigned(false), nameless))
        .isEqualTo(
            "needs-review: '%s' signs, which is no name of a person; ask who signs"
                .formatted(name));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Jan Bot", "Ci Wang", "Anna Desk"})
  void takesAPersonWhoBearsTheNameOfAMachine(String name) {
    Submission named =
        aSubmission()
            .signedBy(name, "Director")
            .claiming("build.mfa", new Answer.YesNo(true))
            .build();

    assertThat(seen(new AttestationSigned(false), named)).startsWith("pass: ");
  }

  @Test
  void asksInWhatOfficeWhoeverHasALetterForATitleSigns() {
    Submission untitled =
        aSubmission()
            .signedBy("J. Rivera", "x")
            .claiming("build.mfa", new Answer.YesNo(true))
            .build();

    assertThat(seen(new AttestationSigned(false), untitled))
        .isEqualTo("needs-review: J. Rivera signs as 'x', which is no title; ask in what office");
  }

  @ParameterizedTest
  @CsvSource({
    "chief-executive, TBD, TBD, pass",
    "designee, true, true, pass",
    "designee, false, true, fail",
    "designee, true, TBD, fail"
  })
  void isSignedByWhoeverMayBindTheCompany(
      String standing, String employee, String authority, String outcome) {
    FormBuilder form =
        aForm()
            .with(FormField.SIGNATORY_STANDING, standing)
            .with(FormField.SIGNATORY_EMPLOYEE, employee)
            .with(FormField.SIGNATORY_AUTHORITY, authority);

    assertThat(seen(new FormAuthorised(), holding(form))).startsWith(outcome + ":");
  }

  @ParameterizedTest
  @CsvSource({
    "Chief Executive, pass",
    "CEO and Director of Sales, pass",
    "Managing Director, pass",
    "President, pass",
    "代表取締役社長, pass",
    "Vice President, needs-review",
    "Head of Sales, needs-review",
    "Chief Information Security Officer, needs-review",
    "Assistant to the CEO, needs-review",
    "Owner and principal consultant, pass",
    "Director, pass",
    "Former Chief Executive, needs-review",
    "Office of the CEO, needs-review",
    "Clerk, needs-review"
  })
  void asksWhereATitleIsNotThatOfAChiefExecutive(String title, String outcome) {
    FormBuilder form = aForm().with(FormField.SIGNATORY_STANDING, "chief-executive");
    SubmissionBuilder signed = aSubmission().signedBy("J. Rivera", title).holding(form.build());

    assertThat(seen(new FormAuthorised(), signed.build())).as(title).startsWith(outcome + ":");
  }

  @ParameterizedTest
  @CsvSource({
    "J. Rivera, CEO, pass",
    "J. Rivera, Chief Executive Officer, pass",
    "J. Rivera, Head of sales, needs-review",
    "TBD, CEO, fail"
  })
  void takesTheTitleWhereNoStandingIsStated(String name, String title, String outcome) {
    FormBuilder form = aForm().without(FormField.SIGNATORY_STANDING);

    assertThat(
            seen(
                new FormAuthorised(),
                aSubmission().signedBy(name, title).holding(form.build()).build()))
        .startsWith(outcome + ":");
  }

  private static SubmissionBuilder assessed(Exhibit exhibit) {
    FormBuilder form =
        aForm()
            .with(FormField.ASSESSOR_RECOGNISED_BY, "fedramp")
            .with(FormField.ASSESSOR_COVERS_ALL, "true")
            .with(FormField.ASSESSOR_ASSESSMENT, "a");
    return aSubmission().holding(form.build()).with(exhibit);
  }

  private static Exhibit assessment(ExhibitKind kind, String issuer, Exhibit.FileState state) {
    return new Exhibit(
        "a",
        kind,
        "",
        issuer,
        "",
        "Acme Gateway",
        "",
        Optional.of(LocalDate.of(2026, 4, 15)),
        Optional.empty(),
        Optional.empty(),
        "a.pdf",
        state,
        FormBuilder.place());
  }

  @ParameterizedTest
  @CsvSource({
    "THREE_PAO_ASSESSMENT, Example Assessors, MATCHES, pass",
    "THREE_PAO_ASSESSMENT, Example Assessors, RENAMED, pass",
    "THREE_PAO_ASSESSMENT, Acme Group, MATCHES, needs-review",
    "THREE_PAO_ASSESSMENT, Example Assessors, DIFFERS, fail",
    "THREE_PAO_ASSESSMENT, Example Assessors, NOT_BOUND, fail",
    "THREE_PAO_ASSESSMENT, Example Assessors, MISSING, fail",
    "THREE_PAO_ASSESSMENT, TBD, MATCHES, fail",
    "THREE_PAO_ASSESSMENT, Acme, MATCHES, fail",
    "THREE_PAO_ASSESSMENT, Acme Inc., MATCHES, fail",
    "DOCUMENT, Example Assessors, MATCHES, fail"
  })
  void takesAnAssessorForASignatureWithTheAssessmentAlone(
      ExhibitKind kind, String issuer, Exhibit.FileState state, String outcome) {
    assertThat(seen(new FormAuthorised(), assessed(assessment(kind, issuer, state)).build()))
        .startsWith(outcome + ":");
  }

  @Test
  void catchesAnAssessorWithoutAnAssessmentThoughTheFormIsSigned() {
    FormBuilder form =
        aForm()
            .with(FormField.ASSESSOR_RECOGNISED_BY, "fedramp")
            .with(FormField.ASSESSOR_COVERS_ALL, "true");

    assertThat(seen(new FormAuthorised(), holding(form)))
        .isEqualTo(
            "fail: an assessor is said to stand for the form, but no assessment is attached");
  }

  private static final PlanItem PLAN =
      new PlanItem(
          "audit", "Audited", "CISO", LocalDate.of(2027, 1, 31), SubmissionBuilder.place(20));

  private static SubmissionBuilder denied(FormBuilder form) {
    return aSubmission()
        .planning("build.mfa", new Answer.YesNo(false), PLAN)
        .claiming("build.monitored", new Answer.YesNo(true))
        .with(assessment(ExhibitKind.DOCUMENT, "Acme", Exhibit.FileState.MATCHES))
        .holding(form.build());
  }

  private static PlanLetter letter(String mitigations, String exhibit, String milestone) {
    return new PlanLetter(
        "audit",
        Value.of(mitigations, FormBuilder.place()),
        exhibit,
        List.of(
            new PlanLetter.Milestone(
                Value.of("Tool bought", FormBuilder.place()),
                Optional.of(LocalDate.parse(milestone)),
                FormBuilder.place())),
        FormBuilder.place());
  }

  @ParameterizedTest
  @CsvSource({
    "By hand every month, a, 2027-01-31, pass",
    "By hand every month, a, 2027-02-01, fail",
    "TBD, a, 2027-01-31, fail",
    "By hand every month, b, 2027-01-31, fail"
  })
  void takesAPlanWithALetterForAStatementThatIsNotAttested(
      String mitigations, String exhibit, String milestone, String outcome) {
    Check plans = new FormPlansComplete(List.of("build.mfa", "build.monitored"));

    assertThat(seen(plans, denied(aForm().with(letter(mitigations, exhibit, milestone))).build()))
        .startsWith(outcome + ":");
  }

  @ParameterizedTest
  @CsvSource({
    "RENAMED, 2026-11-24, pass: build.mfa is not attested; plan audit",
    "NOT_BOUND, 2026-11-24, fail: the letter to plan audit is not bound to a file by its SHA-256",
    "MATCHES, 2026-11-23, 'needs-review: exhibit a, the letter to plan audit, has expired; ask'"
  })
  void takesALetterThatIsThereAndHolds(
      Exhibit.FileState state, LocalDate expires, String beginning) {
    Exhibit made = assessment(ExhibitKind.DOCUMENT, "Acme", state);
    Exhibit letter =
        new Exhibit(
            "a",
            made.kind(),
            made.title(),
            made.issuer(),
            made.number(),
            made.scope(),
            made.edition(),
            made.issued(),
            Optional.of(expires),
            made.periodEnd(),
            made.file(),
            state,
            made.place(),
            made.particulars(),
            made.at());
    SubmissionBuilder submission =
        aSubmission()
            .planning("build.mfa", new Answer.YesNo(false), PLAN)
            .with(letter)
            .holding(aForm().with(letter("By hand", "a", "2027-01-31")).build());

    assertThat(seen(new FormPlansComplete(List.of("build.mfa")), submission.build()))
        .startsWith(beginning);
  }

  @Test
  void asksForALetterAndForEveryStatement() {
    assertThat(seen(new FormPlansComplete(List.of("build.mfa")), denied(aForm()).build()))
        .startsWith("fail: build.mfa is not attested, and no letter comes with plan audit");
    assertThat(seen(new FormPlansComplete(List.of("build.mfa", "x.y")), denied(aForm()).build()))
        .isEqualTo("fail: statements of the form are not answered: x.y");
  }

  @Test
  void doesNotCallAStatementAttestedAgainstWhichSomethingIsSaid() {
    Reservations against =
        new Reservations(
            List.of(new Reservations.Said("shared accounts", SubmissionBuilder.place(15))),
            List.of());
    Claim claim =
        new Claim(
            "build.mfa",
            new Answer.YesNo(true),
            List.of(),
            Optional.empty(),
            SubmissionBuilder.place(14),
            against);

    assertThat(
            seen(
                new FormPlansComplete(List.of("build.mfa")),
                aSubmission().holding(aForm().build()).claiming(claim).build()))
        .isEqualTo("needs-review: against build.mfa is said: 'shared accounts'");
  }

  @Test
  void asksAboutAnAssessmentThatAnotherHolds() {
    Exhibit own =
        assessment(
            ExhibitKind.THREE_PAO_ASSESSMENT, "Example Assessors", Exhibit.FileState.MATCHES);
    Exhibit others =
        new Exhibit(
            own.id(),
            own.kind(),
            own.title(),
            own.issuer(),
            own.number(),
            own.scope(),
            own.edition(),
            own.issued(),
            own.expires(),
            own.periodEnd(),
            own.file(),
            own.fileState(),
            own.place(),
            new Exhibit.Particulars("Toaster Works", "", "", Optional.empty()),
            own.file());

    assertThat(seen(new FormAuthorised(), assessed(others).build()))
        .startsWith("needs-review: exhibit a is held by \"Toaster Works\"");
  }
}
