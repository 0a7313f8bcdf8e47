package org.quadcheck.baseline.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quadcheck.baseline.BaselineLibrary;
import org.quadcheck.baseline.InvalidBaselineException;
import org.quadcheck.baseline.Nation;
import org.quadcheck.baseline.Waiver;
import org.quadcheck.evidence.claim.ClaimVocabulary;
import org.quadcheck.evidence.value.Place;
import org.quadcheck.evidence.value.Problem;

class WaiverReaderTest {
  private static final BaselineLibrary LIBRARY =
      new BaselineLibrary(
          List.of(new Nation("IN", "India")),
          List.of(),
          ClaimVocabulary.of(List.of()),
          List.of(),
          List.of(),
          "");
  private static final String GOOD =
      """
      waivers:
        - requirement: SB-C3
          nations: [IN]
          supplier: Acme
          product: Acme Gateway
          versions: ["4.2.0"]
          reason: The hash follows with the next release.
          approved-by: A. Rao, Director
          from: 2026-10-01
          until: 2027-10-01
      """;

  private static List<Waiver> read(String text) throws InvalidBaselineException {
    return WaiverReader.read("w.yaml", text.getBytes(StandardCharsets.UTF_8), LIBRARY);
  }

  private static List<String> problems(String text) {
    return catchThrowableOfType(InvalidBaselineException.class, () -> read(text))
        .problems()
        .stream()
        .map(Problem::toString)
        .toList();
  }

  @Test
  void readsAWaiver() throws InvalidBaselineException {
    assertThat(read(GOOD))
        .containsExactly(
            new Waiver(
                "SB-C3",
                List.of("IN"),
                "Acme",
                "Acme Gateway",
                List.of("4.2.0"),
                "The hash follows with the next release.",
                "A. Rao, Director",
                LocalDate.of(2026, 10, 1),
                LocalDate.of(2027, 10, 1),
                new Place("w.yaml", 2, 5)));
  }

  @Test
  void refusesAWaiverLongerThanTwelveMonths() {
    assertThat(problems(GOOD.replace("2027-10-01", "2027-10-02")))
        .containsExactly(
            "w.yaml:10:12: a waiver lasts at most 12 months; this one must end by 2027-10-01.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"+999999999-12-31", "-999999999-01-01", "+10000-01-01", "2026-1-1"})
  void refusesADayThatNoCalendarShows(String day) {
    assertThat(problems(GOOD.replace("2026-10-01", day)))
        .containsExactly(
            "w.yaml:9:11: 'from' is %s, which is no date. Write a day as 2026-03-14."
                .formatted(day));
  }

  @ParameterizedTest
  @ValueSource(strings = {"pending", "to be confirmed", "'[name]'", "TBC by Friday", "see above"})
  void refusesWhatNobodyHasApprovedYet(String approver) {
    assertThat(problems(GOOD.replace("A. Rao, Director", approver)))
        .containsExactly(
            "w.yaml:8:18: 'approved-by' is '%s'. Write the name of the person who approves it. Until then it excuses nothing."
                .formatted(approver.replace("'", "")));
  }

  @Test
  void refusesPlaceholders() {
    assertThat(
            problems(
                GOOD.replace("A. Rao, Director", "TBD")
                    .replace("The hash follows with the next release.", "N/A")
                    .replace("supplier: Acme", "supplier: unknown")))
        .containsExactly(
            "w.yaml:4:15: 'supplier' is 'unknown'. Name exactly what it is for.",
            "w.yaml:7:13: 'reason' is 'N/A'. Write why it does not block. Until then it excuses"
                + " nothing.",
            "w.yaml:8:18: 'approved-by' is 'TBD'. Write the name of the person who approves it."
                + " Until then it excuses nothing.");
  }

  @Test
  void hasNoWaiverForEverything() {
    assertThat(
            problems(
                GOOD.replace("requirement: SB-C3", "requirement: SB-*")
                    .replace("product: Acme Gateway", "product: '*'")
                    .replace("[IN]", "[IN, '*']")
                    .replace("\"4.2.0\"", "\"4.*\"")))
        .containsExactly(
            "w.yaml:2:18: 'requirement' is 'SB-*'. There is no waiver for everything. Name exactly"
                + " one, and write a waiver for each.",
            "w.yaml:3:19: 'nations' holds '*'. There is no waiver for everything. Name each nation,"
                + " of IN.",
            "w.yaml:5:14: 'product' is '*'. There is no waiver for everything. Name exactly one, and"
                + " write a waiver for each.",
            "w.yaml:6:16: 'versions' holds '4.*'. Name each version that the waiver is for.");
  }

  @Test
  void namesAtLeastOneNationAndVersion() {
    assertThat(problems(GOOD.replace("[IN]", "all").replace("[\"4.2.0\"]", "[]")))
        .containsExactly(
            "w.yaml:3:14: 'nations' holds 'all'. There is no waiver for everything. Name each nation,"
                + " of IN.",
            "w.yaml:6:15: 'versions' is empty. Name at least one.");
    assertThat(problems(GOOD.replace("[IN]", "[]")))
        .containsExactly("w.yaml:3:14: 'nations' is empty. Name at least one.");
  }

  @ParameterizedTest
  @CsvSource({
    "requirement, id",
    "requirement, rule",
    "requirement, control-id",
    "requirement, vulnerability",
    "nations, countries",
    "supplier, vendor",
    "product, package",
    "versions, affectedVersions",
    "reason, justification",
    "reason, statement",
    "approved-by, approver",
    "approved-by, approved_by",
    "approved-by, approvedBy",
    "from, start-date",
    "until, expires",
    "until, expiry",
    "until, expired_at",
    "until, expiration_date",
    "until, until-date",
    "until, ignoreUntil"
  })
  void knowsTheWordsOfOthersOnlyToSayItsOwn(String ours, String theirs) {
    assertThat(problems(GOOD.replace(" " + ours + ":", " " + theirs + ":")))
        .as("%s", theirs)
        .hasSize(2)
        .contains("w.yaml:2:5: '%s' is missing. Add it.".formatted(ours))
        .anyMatch(
            one -> one.endsWith("'%s' is called '%s' here. Rename it.".formatted(theirs, ours)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ignore", "vulnerabilities", "exceptions", "IgnoredVulns"})
  void knowsTheListsOfOthersOnlyToSayItsOwn(String theirs) {
    assertThat(problems(GOOD.replace("waivers:", theirs + ":")))
        .as("%s", theirs)
        .containsExactly(
            "w.yaml:1:1: 'waivers' is missing. Add it.",
            "w.yaml:1:1: '%s' is called 'waivers' here. Rename it.".formatted(theirs));
  }

  @ParameterizedTest
  @CsvSource({
    "Acme, ACME",
    "Acme, Acme Pty Ltd",
    "Acme Networks Pty Ltd, Acme Networks",
    "Acme Networks, A. Rao (Acme Networks)"
  })
  void refusesTheSupplierAsApprover(String supplier, String approver) {
    String own =
        GOOD.replace("supplier: Acme", "supplier: " + supplier)
            .replace("A. Rao, Director", approver);

    assertThat(problems(own))
        .as(own)
        .containsExactly(
            "w.yaml:8:18: 'approved-by' is '%s'. That is the supplier. Write the name of the person"
                    .formatted(approver)
                + " who approves it for you.");
  }

  @Test
  void takesAnApproverWhoseNameHoldsOneWordOfTheSuppliers() throws InvalidBaselineException {
    assertThat(read(GOOD.replace("supplier: Acme", "supplier: Rao")))
        .extracting(Waiver::approvedBy)
        .containsExactly("A. Rao, Director");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ok", "x", "none needed", "Approved."})
  void refusesAWordForAReason(String reason) {
    assertThat(problems(GOOD.replace("The hash follows with the next release.", reason)))
        .containsExactly(
            "w.yaml:7:13: 'reason' is '%s'. Write why it does not block. Until then it excuses nothing."
                .formatted(reason));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A. Rao (Harbour)",
        "A. Rao on behalf of Harbour",
        "A. Rao, Director of Harbour",
        "Harbour Holdings",
        "Harbour Japan KK",
        "a.rao@harbour.example"
      })
  void refusesWhoIsOfABodyThatBearsTheNameOfTheSupplier(String approver) {
    String own = GOOD.replace("supplier: Acme", "supplier: Harbour Networks Pty Ltd");
    assertThat(problems(own.replace("A. Rao, Director", "\"" + approver + "\"")))
        .containsExactly(
            "w.yaml:8:18: 'approved-by' is '%s'. That is the supplier. Write the name of the person"
                    .formatted(approver)
                + " who approves it for you.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "P. Harbour, Director",
        "A. Rao, Harbourside Council",
        "A. Rao, Ministry of Networks",
        "C. Harbour-Smith"
      })
  void takesAPersonWhoseNameOrBodyIsLikeTheSuppliers(String approver)
      throws InvalidBaselineException {
    String own = GOOD.replace("supplier: Acme", "supplier: Harbour Networks Pty Ltd");
    assertThat(read(own.replace("A. Rao, Director", "\"" + approver + "\"")))
        .extracting(Waiver::approvedBy)
        .containsExactly(approver);
  }

  @ParameterizedTest
  @ValueSource(strings = {"CISO", "Procurement team", "Contracts Office", "調達部"})
  void takesAnOfficeThatAnswersForIt(String approver) throws InvalidBaselineException {
    assertThat(read(GOOD.replace("A. Rao, Director", approver)))
        .extracting(Waiver::approvedBy)
        .containsExactly(approver);
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "CI bot", "Security bot", "github actions", "自動署名"})
  void refusesWhatAnswersForNothing(String approver) {
    assertThat(problems(GOOD.replace("A. Rao, Director", approver)))
        .containsExactly(
            "w.yaml:8:18: 'approved-by' is '%s'. Write the name of the person who approves it. Until then it excuses nothing."
                .formatted(approver));
  }

  @Test
  void wantsTheListNamed() {
    assertThat(problems("- requirement: SB-C3\n"))
        .containsExactly("w.yaml:1:1: a list stands alone. Write 'waivers:' above it.");
  }

  @Test
  void refusesAnUnknownNation() {
    assertThat(problems(GOOD.replace("[IN]", "[XX]")))
        .containsExactly("w.yaml:3:15: unknown word 'XX'. Known: IN.");
  }
}
