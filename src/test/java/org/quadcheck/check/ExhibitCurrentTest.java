package org.quadcheck.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quadcheck.check.CurrentBuilder.aCurrent;
import static org.quadcheck.evidence.ExhibitBuilder.anExhibit;
import static org.quadcheck.evidence.SubmissionBuilder.TODAY;
import static org.quadcheck.evidence.SubmissionBuilder.aSubmission;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quadcheck.check.observation.Assurance;
import org.quadcheck.check.observation.Observation;
import org.quadcheck.check.observation.Outcome;
import org.quadcheck.evidence.ExhibitBuilder;
import org.quadcheck.evidence.InputFile;
import org.quadcheck.evidence.SubmissionBuilder;
import org.quadcheck.evidence.claim.Answer;
import org.quadcheck.evidence.claim.Exhibit;
import org.quadcheck.evidence.claim.ExhibitFact;
import org.quadcheck.evidence.claim.ExhibitKind;
import org.quadcheck.evidence.sbom.Remedy;
import org.quadcheck.evidence.value.Place;

class ExhibitCurrentTest {
  private static final Place PLACE = new Place(SubmissionBuilder.PATH, 30, 3);
  private static final LocalDate PERIOD_END = LocalDate.of(2025, 7, 24);

  private static List<Observation> seen(Check check, ExhibitBuilder exhibit) {
    return check.evaluate(aSubmission().with(exhibit.build()).build(), TODAY);
  }

  private static List<Outcome> outcomes(Check check, ExhibitBuilder exhibit) {
    return seen(check, exhibit).stream().map(Observation::outcome).toList();
  }

  private static Check anyReport() {
    return aCurrent(ExhibitKind.IRAP_REPORT).check();
  }

  private static Check within16MonthsOfThePeriod() {
    return aCurrent(ExhibitKind.IRAP_REPORT)
        .within("16 months")
        .countedFrom(ExhibitFact.PERIOD_END)
        .check();
  }

  private static Check of(List<String> editions, List<String> levels, List<String> types) {
    return aCurrent(ExhibitKind.IRAP_REPORT)
        .ofEdition(editions)
        .ofLevel(levels)
        .ofType(types)
        .stating(ExhibitFact.HOLDER)
        .check();
  }

  private static ExhibitBuilder reporting(LocalDate end) {
    return anExhibit().reportingOn(end.minusYears(1), end);
  }

  private static SubmissionBuilder withOddFile(ExhibitBuilder exhibit) {
    InputFile odd =
        new InputFile(
            "irap.pdf", "ab".repeat(32), InputFile.Kind.EXHIBIT, "", Optional.of("holds 1 byte"));
    return aSubmission().with(exhibit.build()).with(odd);
  }

  @Test
  void asksWhatAFileIsThatCanHardlyBeAReport() {
    Observation asked =
        Observation.review(
            "exhibit irap-2026: irap.pdf holds 1 byte; open it and see what it is", PLACE);
    SubmissionBuilder odd = withOddFile(anExhibit());

    assertThat(anyReport().evaluate(odd.build(), TODAY)).containsExactly(asked);
    odd.claiming("a.b", new Answer.YesNo(true), "irap-2026");
    assertThat(new ClaimAffirmed("a.b").evaluate(odd.build(), TODAY)).contains(asked);
  }

  @Test
  void takesAnOwnDocumentThatIsNoneForTheSuppliersWord() {
    SubmissionBuilder odd = withOddFile(anExhibit().of(ExhibitKind.DOCUMENT));
    odd.claiming("a.b", new Answer.YesNo(true), "irap-2026");

    assertThat(new ClaimAffirmed("a.b").evaluate(odd.build(), TODAY))
        .extracting(Observation::outcome, Observation::assurance)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                Outcome.PASS, Optional.of(Assurance.SELF_ATTESTED)));
  }

  @Test
  void countsFromTheEndOfThePeriodToTheLastDay() {
    assertThat(outcomes(within16MonthsOfThePeriod(), reporting(PERIOD_END)))
        .containsExactly(Outcome.PASS);
    assertThat(seen(within16MonthsOfThePeriod(), reporting(PERIOD_END.minusDays(1))))
        .containsExactly(
            Observation.fail(
                "exhibit irap-2026 is of 2025-07-23; asked is within 16 months of the last day of its"
                    + " period",
                PLACE));
    assertThat(seen(within16MonthsOfThePeriod(), anExhibit()))
        .containsExactly(
            Observation.fail("exhibit irap-2026 states no last day of its period", PLACE));
  }

  @ParameterizedTest
  @CsvSource({
    "2022,2022",
    "ISO/IEC 27001:2022,2022",
    "27001:2022,2022",
    "ISO/IEC 27001 : 2022,2022",
    "IS/ISO/IEC 27001:2022,2022",
    "BS EN ISO/IEC 27001:2022,2022",
    "ISO/IEC 27001:2022/Amd 1:2024,2022"
  })
  void readsAnEditionWithItsStandard(String stated, String accepted) {
    ExhibitKind kind = ExhibitKind.ISO_27001_CERTIFICATE;
    ExhibitBuilder exhibit = anExhibit().of(kind).heldBy("Acme").againstEdition(stated);

    assertThat(outcomes(aCurrent(kind).ofEdition(List.of(accepted)).check(), exhibit))
        .as(stated)
        .containsExactly(Outcome.PASS);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2013", "", "ISO/IEC 27001:2013", "2013, moving to 2022", "12022"})
  void refusesAnotherEdition(String stated) {
    ExhibitBuilder exhibit = anExhibit().heldBy("Acme").issuedOn(TODAY).againstEdition(stated);

    assertThat(outcomes(of(List.of("2022"), List.of(), List.of()), exhibit))
        .as(stated)
        .containsExactly(Outcome.FAIL);
  }

  @ParameterizedTest
  @CsvSource({
    "2022,PASS",
    "ISO/IEC 27001:2022,PASS",
    "ISO 9001:2022,FAIL",
    "ISO/IEC 27017:2022,FAIL",
    "ISO/IEC 27701:2022,FAIL"
  })
  void takesNoEditionOfAnotherStandard(String stated, Outcome outcome) {
    Check certificate =
        aCurrent(ExhibitKind.ISO_27001_CERTIFICATE).ofEdition(List.of("2022")).check();

    assertThat(
            outcomes(
                certificate,
                anExhibit().of(ExhibitKind.ISO_27001_CERTIFICATE).againstEdition(stated)))
        .as(stated)
        .containsExactly(outcome);
  }

  @ParameterizedTest
  @CsvSource({
    "JIS Q 27001:2023,NEEDS_REVIEW",
    "JIS Q 27001 : 2023 (ISO/IEC 27001:2022),NEEDS_REVIEW",
    "AS/NZS ISO/IEC 27001:2023,NEEDS_REVIEW",
    "EN ISO/IEC 27001:2023,NEEDS_REVIEW",
    "BS EN ISO/IEC 27001:2023,NEEDS_REVIEW",
    "DIN EN ISO/IEC 27001:2024-01,NEEDS_REVIEW",
    "UNE-EN ISO/IEC 27001:2023,NEEDS_REVIEW",
    "ISO 27001-2022,NEEDS_REVIEW",
    "ISO 9001:2015 and ISO/IEC 27001:2022,NEEDS_REVIEW",
    "'ISO/IEC 27001, 2022',NEEDS_REVIEW",
    "ISO/IEC 27001 edition 2022,NEEDS_REVIEW",
    "ISO/IEC 27001\u20132022,NEEDS_REVIEW",
    "ISO/IEC DIS 27001:2022,NEEDS_REVIEW",
    "ISO/IEC FDIS 27001:2022,NEEDS_REVIEW",
    "GB/T 22080-2025,NEEDS_REVIEW",
    "GB/T 22080-2016,FAIL",
    "27001:22,PASS",
    "27001:13,FAIL",
    "ISO/IEC 27001,NEEDS_REVIEW",
    "third edition,NEEDS_REVIEW",
    "2022年版,NEEDS_REVIEW",
    "2022-10,NEEDS_REVIEW",
    "2013-10,FAIL",
    "ISO 9001,FAIL",
    "ISO 27002-2022,FAIL",
    "2022 edition,PASS",
    "Edition 2022,PASS",
    "2013 edition,FAIL",
    "not ISO 27001:2022,FAIL",
    "'ISO/IEC 27001, 2013',FAIL",
    "ANSI/ISO/IEC 27001:2022,PASS",
    "IS/ISO/IEC 27001:2022,PASS",
    "JIS Q 27001:2014,FAIL",
    "JIS Q 27001:2014 (ISO/IEC 27001:2013),FAIL",
    "AS/NZS ISO/IEC 27001:2015,FAIL",
    "AS ISO/IEC 27001:2015,FAIL",
    "EN ISO/IEC 27001:2017,FAIL",
    "'ISO/IEC 27001:2013, moving to ISO/IEC 27001:2022',FAIL",
    "not ISO/IEC 27001:2022 yet,FAIL",
    "ISO/IEC 27001:2025,FAIL",
    "JIS Q 27002:2024,FAIL",
    "JIS Q 15001:2023,FAIL"
  })
  void asksAboutANationalEditionOfALaterYear(String stated, Outcome outcome) {
    assertThat(
            outcomes(
                certificateOf("2022"),
                anExhibit()
                    .of(ExhibitKind.ISO_27001_CERTIFICATE)
                    .issuedOn(TODAY)
                    .againstEdition(stated)))
        .as(stated)
        .containsExactly(outcome);
  }

  @Test
  void saysThatANationalEditionMayBeTheSameText() {
    assertThat(
            seen(
                certificateOf("2022"),
                anExhibit()
                    .of(ExhibitKind.ISO_27001_CERTIFICATE)
                    .issuedOn(TODAY)
                    .againstEdition("JIS Q 27001:2023")))
        .containsExactly(
            Observation.review(
                    "exhibit irap-2026 is of edition JIS Q 27001:2023; asked is 2022; ask whether that"
                        + " is the same text",
                    PLACE)
                .comparing("JIS Q 27001:2023", "2022"));
  }

  private static Check certificateOf(String edition) {
    return aCurrent(ExhibitKind.ISO_27001_CERTIFICATE).ofEdition(List.of(edition)).check();
  }

  @ParameterizedTest
  @CsvSource({
    "C,PASS",
    "FedRAMP Class C,PASS",
    "Class C (20x),PASS",
    "FedRAMP 20x Class C,PASS",
    "Moderate (Rev5),PASS",
    "High,NEEDS_REVIEW",
    "FedRAMP High,NEEDS_REVIEW",
    "'Class C, formerly Moderate',NEEDS_REVIEW",
    "B,FAIL",
    "Low,FAIL",
    "LI-SaaS,FAIL",
    "not High,FAIL",
    "banana,NEEDS_REVIEW"
  })
  void asksAboutALevelThatNoTextSetsAgainstTheOthers(String stated, Outcome outcome) {
    Check check =
        aCurrent(ExhibitKind.IRAP_REPORT)
            .ofLevel(List.of("C", "D", "Moderate"))
            .ofDoubtfulLevel("High")
            .check();

    assertThat(outcomes(check, anExhibit().ofLevel(stated))).as(stated).containsExactly(outcome);
  }

  @ParameterizedTest
  @CsvSource({
    "三つ星,PASS",
    "3つ星,PASS",
    "three stars,PASS",
    "Level-3,PASS",
    "L3,PASS",
    "星3,PASS",
    "★3,PASS",
    "★3 (三つ星),PASS",
    "★3 (二つ星),NEEDS_REVIEW",
    "星三つ,NEEDS_REVIEW",
    "星2,FAIL",
    "二つ星,FAIL",
    "four stars,FAIL"
  })
  void readsALevelInWords(String stated, Outcome outcome) {
    ExhibitBuilder exhibit = anExhibit().heldBy("Acme").ofLevel(stated);

    assertThat(outcomes(of(List.of(), List.of("3"), List.of()), exhibit))
        .as(stated)
        .containsExactly(outcome);
  }

  @ParameterizedTest
  @CsvSource({
    "2,PASS",
    "Type 2,PASS",
    "Type II,PASS",
    "II,PASS",
    "SOC 2 Type II,PASS",
    "SOC 2 - Type 2,PASS",
    "Type-II,PASS",
    "Type2,PASS",
    "SOC-2 Type II,PASS",
    "SOC 2 Type 2 report,PASS",
    "AICPA SOC 2 Type II report,PASS",
    "2 (Type II),PASS",
    "タイプ2,PASS",
    "'Type 2, unqualified',NEEDS_REVIEW",
    "on controls over time,NEEDS_REVIEW",
    "Type 1 and Type 2,FAIL",
    "2 (Type I),FAIL",
    "SOC 2 Type I report,FAIL",
    "AICPA SOC 1 Type 2,FAIL",
    "not Type 2,FAIL",
    "1,FAIL",
    "Type I,FAIL",
    "Type III,FAIL",
    "SOC 1 Type II,FAIL",
    "SOC 3,FAIL"
  })
  void readsATypeAsReportsWriteIt(String stated, Outcome outcome) {
    ExhibitBuilder exhibit = anExhibit().heldBy("Acme").ofType(stated);

    assertThat(outcomes(of(List.of(), List.of(), List.of("2")), exhibit))
        .as(stated)
        .containsExactly(outcome);
  }

  @Test
  void asksWhichItIsWhereAReportOnADayStatesAPeriod() {
    ExhibitBuilder report =
        anExhibit().of(ExhibitKind.SOC2_REPORT).ofType("1").reportingOn(PERIOD_END, PERIOD_END);
    Check first = aCurrent(ExhibitKind.SOC2_REPORT).check();

    assertThat(seen(first, report))
        .containsExactly(
            Observation.review(
                "exhibit irap-2026 is of type 1, which reports on a day, and states a period; ask which"
                    + " it is",
                PLACE));
  }

  @Test
  void asksWhichItIsWhereOneFileBearsTwoDays() {
    Exhibit old = anExhibit().issuedOn(LocalDate.of(2024, 2, 1)).build();
    Exhibit young = anExhibit().build();
    Exhibit twice = renamed(young, "again");

    assertThat(anyReport().evaluate(aSubmission().with(old).with(twice).build(), TODAY).get(0))
        .isEqualTo(
            Observation.review(
                "exhibit irap-2026 and exhibit again are the same file, irap.pdf, once with 2024-02-01"
                    + " as its day of issue and once with 2026-02-01; ask which it is",
                PLACE,
                PLACE));
    assertThat(anyReport().evaluate(aSubmission().with(young).with(twice).build(), TODAY))
        .extracting(Observation::outcome)
        .containsExactly(Outcome.PASS, Outcome.PASS);
  }

  private static Exhibit renamed(Exhibit one, String id) {
    return new Exhibit(
        id,
        one.kind(),
        one.title(),
        one.issuer(),
        one.number(),
        one.scope(),
        one.edition(),
        one.issued(),
        one.expires(),
        one.periodEnd(),
        one.file(),
        one.fileState(),
        one.place(),
        one.particulars(),
        one.at());
  }

  @ParameterizedTest
  @CsvSource({"C,PASS", "Class C,PASS", "class c,PASS", "B,FAIL", "not C,FAIL", "'',FAIL"})
  void readsALevelWithItsWord(String stated, Outcome outcome) {
    ExhibitBuilder exhibit = anExhibit().heldBy("Acme").ofLevel(stated);

    assertThat(outcomes(of(List.of(), List.of("C", "D"), List.of()), exhibit))
        .as(stated)
        .containsExactly(outcome);
  }

  @Test
  void asksForTheTypeAndWhatMustBeStated() {
    Check asked = of(List.of(), List.of(), List.of("2"));

    assertThat(seen(asked, anExhibit().heldBy("Acme").ofType("1")))
        .containsExactly(Observation.fail("exhibit irap-2026 is of type 1; asked is 2", PLACE));
    assertThat(seen(asked, anExhibit().ofType("2")))
        .containsExactly(Observation.fail("exhibit irap-2026 states no holder", PLACE));
    assertThat(seen(asked, anExhibit().heldBy("Acme").ofType("Type 2")))
        .containsExactly(
            Observation.pass(
                Assurance.THIRD_PARTY,
                "exhibit irap-2026 of 2026-02-01, Example Assessors",
                PLACE));
  }

  @Test
  void saysThatAFileBearsAnotherName() {
    assertThat(seen(anyReport(), anExhibit().whoseFile(Exhibit.FileState.RENAMED)))
        .containsExactly(
            Observation.pass(
                Assurance.THIRD_PARTY,
                "exhibit irap-2026 of 2026-02-01, Example Assessors; found by its SHA-256 as"
                    + " final.pdf, and not as irap.pdf",
                PLACE));
  }

  @Test
  void saysThatAnAddressIsNotFetched() {
    Exhibit one = anExhibit().whoseFile(Exhibit.FileState.MISSING).build();
    Exhibit distant =
        new Exhibit(
            one.id(),
            one.kind(),
            one.title(),
            one.issuer(),
            one.number(),
            one.scope(),
            one.edition(),
            one.issued(),
            one.expires(),
            one.periodEnd(),
            "https://trust.acme.example/irap.pdf",
            one.fileState(),
            one.place());

    assertThat(anyReport().evaluate(aSubmission().with(distant).build(), TODAY))
        .containsExactly(
            Observation.review(
                    "exhibit irap-2026: https://trust.acme.example/irap.pdf is an address, and"
                        + " nothing is fetched; ask for the file",
                    PLACE)
                .mendedBy(
                    Remedy.ofMissing(
                        "Ask for the file itself that exhibit irap-2026 names by its address,"
                            + " https://trust.acme.example/irap.pdf")));
  }

  @Test
  void asksAboutAnotherHolder() {
    assertThat(seen(anyReport(), anExhibit().heldBy("Other Pty Ltd")))
        .containsExactly(
            Observation.review(
                    "exhibit irap-2026 is held by \"Other Pty Ltd\", and the supplier is \"Acme\"; ask"
                        + " whether it covers the supplier",
                    PLACE)
                .comparing("Other Pty Ltd", "Acme"));
  }

  @Test
  @Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void asksInTimeAboutAScopeWithoutEnd() {
    assertThat(
            outcomes(
                anyReport(),
                anExhibit().speakingOf("to ".repeat(150_000) + "Acme ".repeat(150_000))))
        .containsExactly(Outcome.NEEDS_REVIEW);
  }

  @Test
  void asksAboutAScopeOfOneVersionWithoutEnd() {
    assertThat(outcomes(anyReport(), anExhibit().speakingOf("Acme Gateway " + "1.".repeat(4_900))))
        .containsExactly(Outcome.NEEDS_REVIEW);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Other Gateway",
        "All products excluding Acme Gateway",
        "Acme Gateway 4.1",
        "Acme Gateway v4.1",
        "Acme Gateway v3",
        "Acme Gateway version 3",
        "Acme Gateway 2",
        "Acme Gateway 42",
        "Acme Gateway other than 4.2.0",
        "Acme Networks Pty Ltd",
        "Acmes Gateway",
        "Acme Secure Mail",
        "Acme: Secure Mail and Payroll",
        "Secure Mail by Acme Pty Ltd",
        "the operation of Secure Mail by Acme",
        "Acme Gateway Lite",
        "Acme Gateway Enterprise edition",
        "Other Works, formerly Acme Gateway",
        "Other Works, formerly known as the Acme Gateway",
        "the successor to Acme Gateway",
        "Other Works on behalf of Acme Gateway",
        "Parts of Acme Gateway",
        "a subset of the Acme Gateway",
        "Acme Gateway, Sydney site only",
        "Acme Gateway (design only)",
        "Acme Gateway, in part assessed, partially",
        "gap analysis of Acme Gateway",
        "readiness of Acme Gateway",
        "Acme Gateway (stage 1)",
        "Acme Gateway, draft",
        "Acme Gateway without exclusion of the console, not the console",
        "No other product than Acme Gateway excluded",
        "Acme Gateway, TLS 1.3, version 4.1",
        "Acme Gateway 4.1, PCI DSS 4.0",
        "Acme Pty Ltd, all sites in Sydney",
        "Acme Gatewayの開発を除く",
        "Acme Gateway Liteの開発",
        "Acme Gatewayの後継製品の開発",
        "Acme Gatewayの一部",
        "Acme Gateway、設計のみ",
        "Acme Gateway, no 4 excluded",
        "incident readiness assessment of Acme Gateway",
        "Acme Gateway staging",
        "Acme Gateway Staging environment, Sydney",
        "Acme Gateway (test environment)",
        "Acme Gateway: pre-production",
        "Acme Gateway, non-production instances",
        "Acme Gateway sandbox for partners",
        "Acme Gateway UAT",
        "Acme Gateway, in a test system",
        "Acme Gateway proof of concept",
        "Acme Gateway (pilot)",
        "Acme Gateway development and test environments",
        "the staging environment of the Acme Gateway",
        "Prototype of Acme Gateway",
        "Acme Gatewayの検証環境",
        "Acme Gateway, planned",
        "Acme Gateway（認証停止）",
        ""
      })
  void asksAboutAnotherScope(String scope) {
    assertThat(outcomes(anyReport(), anExhibit().speakingOf(scope)))
        .as(scope)
        .containsExactly(Outcome.NEEDS_REVIEW);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Acme Gateway",
        "Acme Gateway (formerly Gatekeeper)",
        "Acme Gateway, operated on behalf of customers",
        "Acme Gateway 4",
        "Acme Gateway v4.2",
        "Acme Gateway 3.1 and 4.2",
        "Acme Gateway, 3 sites",
        "Acme Gateway (ISO/IEC 27001:2022)",
        "Acme, by the statement of applicability, version 3.1",
        "Acme",
        "Acme Pty Ltd, all services",
        "the information security management of Acme",
        "Design, development and hosting of all software products of Acme, as of June 2026",
        "Acme, entire organisation (statement of applicability 3.1, 12 March 2026)",
        "Acme Gateway and Secure Mail",
        "Acme Gateway Lite, Acme Gateway and Acme Gateway Plus",
        "Acme Gateway in its standard edition",
        "Acme Gateway only",
        "only Acme Gateway",
        "Acme Gateway as part of Acme Cloud",
        "Acme Gateway, stage 1 and stage 2",
        "limited to Acme Gateway",
        "Acme Gateway, including but not limited to its console",
        "Acme Gateway without exclusion",
        "Acme Gateway. No controls were excluded.",
        "Acme Gateway for read-only and administrative users",
        "Acme Gateway, TLS 1.3",
        "Acme Gateway against PCI DSS v4.0.1",
        "Acme Gateway, operation and incident response readiness",
        "Acme Gateway, planned maintenance and suspended accounts included",
        "Acme Gateway production",
        "Acme Gateway staging and production environments",
        "Acme Gateway and its staging environment",
        "Acme Gateway including test environments",
        "Acme Gateway, development, test and operation",
        "Acme Gateway development, testing and support",
        "Design, development and testing of Acme Gateway",
        "Acme Gateway trial management for hospitals",
        "Acme Gateway (live)",
        "Acme Gateway testing services",
        "Acme Gateway. Acme Gateway staging",
        "Acme Gatewayの本番環境及び検証環境",
        "Acme Pty Ltd, all sites",
        "Acme 全拠点",
        "Acme Gatewayの設計・開発及び運用",
        "Acme Gatewayのみ",
        "Acme Gatewayを用いたサービスの提供",
        "Acme Gateway の計画停止を含む運用"
      })
  void takesAScopeOfWhatIsOffered(String scope) {
    assertThat(outcomes(anyReport(), anExhibit().speakingOf(scope)))
        .as(scope)
        .containsExactly(Outcome.PASS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Acme",
        "ACME Pty Ltd",
        "株式会社Acme",
        "Acme㈱",
        "Acme Kabushiki Kaisha",
        "self",
        "Self-assessed",
        "in-house",
        "In-house audit team",
        "Internal Audit Department",
        "The internal auditors",
        "Our company",
        "We ourselves",
        "us",
        "内部監査室",
        "自社"
      })
  void refusesWhatNobodyElseIssued(String issuer) {
    assertThat(outcomes(anyReport(), anExhibit().issuedBy(issuer)))
        .as(issuer)
        .containsExactly(Outcome.FAIL);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Acme Group Ltd",
        "Acme (Assurance)",
        "Acme Holdings",
        "Acme Gateway",
        "Successor to Acme Pty Ltd",
        "Formerly Acme",
        "on behalf of Acme"
      })
  void asksWhetherAnIssuerOfALikeNameIsSomebodyElse(String issuer) {
    assertThat(seen(anyReport(), anExhibit().issuedBy(issuer)))
        .as(issuer)
        .containsExactly(
            Observation.review(
                    "exhibit irap-2026 is issued by \"%s\", and the supplier is \"Acme\"; ask whether that is somebody else"
                        .formatted(issuer),
                    PLACE)
                .comparing(issuer, "Acme"));
    assertThat(judged(anExhibit().issuedBy(issuer)))
        .as(issuer)
        .extracting(Observation::outcome)
        .containsExactly(Outcome.NEEDS_REVIEW);
  }

  @Test
  void takesADeclarationUnderALikeNameForNoThirdPartys() {
    ExhibitBuilder own =
        anExhibit().of(ExhibitKind.ISO_18974_CONFORMANCE).issuedBy("Acme (self-certified)");
    Check conformance = aCurrent(ExhibitKind.ISO_18974_CONFORMANCE).check();

    assertThat(seen(conformance, own))
        .extracting(Observation::assurance)
        .containsExactly(Optional.of(Assurance.DOCUMENTED));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Promotion Agency, Japan | PASS",
        "promotion agency Japan | PASS",
        "The Promotion Agency, Japan | PASS",
        "Promotion Agency, Japan (PAJ) | NEEDS_REVIEW",
        "FedRAMP PMO | NEEDS_REVIEW",
        "FedRAMPers | FAIL",
        "Promotion Agency | FAIL"
      })
  void asksAboutAnIssuerWhoseNameHoldsAnAcceptedOne(String issuer, Outcome outcome) {
    Check check =
        aCurrent(ExhibitKind.IRAP_REPORT).issuedBy("FedRAMP", "Promotion Agency, Japan").check();

    assertThat(outcomes(check, anExhibit().issuedBy(issuer))).as(issuer).containsExactly(outcome);
  }

  @Test
  void quotesNoIssuerWhereNobodyIsNamed() {
    Check check = aCurrent(ExhibitKind.IRAP_REPORT).issuedBy("FedRAMP").check();

    assertThat(seen(check, anExhibit().issuedBy("")))
        .extracting(Observation::message)
        .containsExactly("exhibit irap-2026 names nobody who issued it; asked is FedRAMP");
  }

  @Test
  void tellsOnceWhatSeveralWaysFindWrongAlike() {
    ExhibitBuilder undated = anExhibit().undated();
    Check either = new AnyOf(List.of(anyReport(), within16MonthsOfThePeriod()));

    assertThat(seen(either, undated))
        .containsExactly(Observation.fail("exhibit irap-2026 states no day of issue", PLACE));
  }

  @Test
  void contradictsDaysThatCannotBeTrueTogether() {
    assertThat(
            seen(
                anyReport(),
                anExhibit().reportingOn(LocalDate.of(2026, 1, 2), LocalDate.of(2026, 1, 1))))
        .containsExactly(
            Observation.contradiction(
                "exhibit irap-2026: the last day of its period is 2026-01-01, before the first day of"
                    + " its period, 2026-01-02",
                PLACE));
    assertThat(seen(anyReport(), anExhibit().expiringOn(LocalDate.of(2026, 1, 31))))
        .extracting(Observation::ground)
        .containsExactly(Observation.Ground.CONTRADICTION);
  }

  @ParameterizedTest
  @CsvSource({
    "June 2026,NEEDS_REVIEW",
    "ISM March 2026,NEEDS_REVIEW",
    "'ISM, Sept. 2026',NEEDS_REVIEW",
    "v2026.09.3,NEEDS_REVIEW",
    "ISM v2026.03,NEEDS_REVIEW",
    "February 2026,PASS",
    "v2026.02.10,PASS",
    "December 2025,PASS",
    "v2025.12.9,PASS"
  })
  void asksAboutAReportOlderThanTheMonthOfItsRelease(String release, Outcome outcome) {
    assertThat(outcomes(anyReport(), anExhibit().againstEdition(release)))
        .as(release)
        .containsExactly(outcome);
  }

  @Test
  void refusesTheCertificateOfAnotherStandardWhereNoEditionIsAsked() {
    Check conformance = aCurrent(ExhibitKind.ISO_18974_CONFORMANCE).check();
    ExhibitBuilder exhibit = anExhibit().of(ExhibitKind.ISO_18974_CONFORMANCE);

    assertThat(seen(conformance, exhibit.againstEdition("ISO/IEC 5230:2020")))
        .containsExactly(
            Observation.fail(
                "exhibit irap-2026 is of edition ISO/IEC 5230:2020, a standard of another number",
                PLACE));
    assertThat(outcomes(conformance, exhibit.againstEdition("ISO/IEC 18974:2023")))
        .containsExactly(Outcome.PASS);
    assertThat(
            outcomes(
                conformance, exhibit.againstEdition("ISO/IEC 5230:2020 and ISO/IEC 18974:2023")))
        .containsExactly(Outcome.PASS);
  }

  @Test
  void asksAboutAReportOlderThanWhatItSpeaksOf() {
    LocalDate issue = LocalDate.of(2026, 2, 1);

    assertThat(outcomes(anyReport(), anExhibit().againstEdition("2026-06")))
        .containsExactly(Outcome.NEEDS_REVIEW);
    assertThat(outcomes(anyReport(), anExhibit().againstEdition("ISM December 2025")))
        .containsExactly(Outcome.PASS);
    assertThat(outcomes(anyReport(), reporting(issue.plusDays(1))))
        .containsExactly(Outcome.NEEDS_REVIEW);
  }

  @Test
  void takesNothingUndatedForMoreThanTheSuppliersWord() {
    assertThat(backing(anExhibit().undated())).containsExactly(Assurance.SELF_ATTESTED);
    assertThat(backing(anExhibit())).containsExactly(Assurance.THIRD_PARTY);
    assertThat(backing(anExhibit().of(ExhibitKind.DOCUMENT).undated()))
        .containsExactly(Assurance.DOCUMENTED);
    assertThat(backing(anExhibit().of(ExhibitKind.JC_STAR_LABEL)))
        .containsExactly(Assurance.DOCUMENTED);
  }

  @Test
  void backsNoClaimWithTheExhibitOfAnother() {
    for (ExhibitBuilder other :
        List.of(anExhibit().heldBy("Other"), anExhibit().speakingOf("Other Gateway"))) {
      assertThat(judged(other))
          .extracting(Observation::outcome)
          .containsExactly(Outcome.NEEDS_REVIEW);
    }
  }

  private static List<Assurance> backing(ExhibitBuilder exhibit) {
    return judged(exhibit).stream().map(one -> one.assurance().orElseThrow()).toList();
  }

  private static List<Observation> judged(ExhibitBuilder exhibit) {
    Exhibit built = exhibit.build();
    return new ClaimAffirmed("a.b")
        .evaluate(
            aSubmission().claiming("a.b", new Answer.YesNo(true), built.id()).with(built).build(),
            TODAY);
  }

  @Test
  void refusesParametersThatSayNothing() {
    assertThatThrownBy(() -> aCurrent().check()).hasMessage("'kinds' names no kind of exhibit");
    assertThatThrownBy(() -> aCurrent(ExhibitKind.VEX).countedFrom(ExhibitFact.ISSUED).check())
        .hasMessage("'counted-from' says nothing without 'within'");
  }

  @ParameterizedTest
  @CsvSource({
    "DOCUMENT, Acme, irap.pdf, NEEDS_REVIEW",
    "SOC2_REPORT, Example Assessors, irap.pdf, NEEDS_REVIEW",
    "IRAP_REPORT, Others, irap.pdf, NEEDS_REVIEW",
    "IRAP_REPORT, Example Assessors, irap.pdf, PASS",
    "DOCUMENT, Acme, policy.pdf, PASS"
  })
  void asksWhichItIsWhereOneFileIsTwoExhibits(
      ExhibitKind kind, String issuer, String file, Outcome outcome) {
    Exhibit report = anExhibit().build();
    Exhibit other =
        new Exhibit(
            "other",
            kind,
            "",
            issuer,
            "",
            report.scope(),
            "",
            report.issued(),
            Optional.empty(),
            Optional.empty(),
            file,
            Exhibit.FileState.MATCHES,
            PLACE,
            new Exhibit.Particulars("", "", "", Optional.empty()),
            file);

    assertThat(anyReport().evaluate(aSubmission().with(report).with(other).build(), TODAY).get(0))
        .extracting(Observation::outcome)
        .isEqualTo(outcome);
  }
}
