package org.quadcheck.workbench.waiver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quadcheck.baseline.BaselineLibrary;
import org.quadcheck.baseline.InvalidBaselineException;
import org.quadcheck.baseline.Nation;
import org.quadcheck.baseline.Waiver;
import org.quadcheck.baseline.reading.WaiverReader;
import org.quadcheck.check.observation.Outcome;
import org.quadcheck.evidence.claim.ClaimVocabulary;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.evidence.value.Place;

class WaiverDraftTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
  private static final BaselineLibrary LIBRARY =
      new BaselineLibrary(
          List.of(new Nation("AU", "Australia"), new Nation("IN", "India")),
          List.of(),
          ClaimVocabulary.of(List.of()),
          List.of(),
          List.of(),
          "");

  private static StoredFinding finding(String nation, Outcome outcome, String said) {
    return new StoredFinding("SB-1", said, nation, outcome, List.of(said), List.of(said));
  }

  private static StoredResult result(String name, List<StoredFinding> blocking) {
    return new StoredResult(
        Place.of("r.json"), DAY, name, name, name, List.of("AU", "IN"), blocking);
  }

  private static WaiverDraft draft(StoredResult result) {
    return new WaiverDraft(result, List.of("AU", "IN"), Term.usual(DAY));
  }

  /** The words stand in two positions where nothing but TBD is replaced. */
  private static List<Waiver> filledIn(String text) throws InvalidBaselineException {
    String filled = text.replace(": TBD\n", ": Decided by the board.\n");
    return WaiverReader.read("w.yaml", filled.getBytes(StandardCharsets.UTF_8), LIBRARY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a \"quoted\" 'name' \\",
        "two\nlines",
        "carriage\r\nreturn",
        "# no comment",
        "name # no comment",
        "- requirement: SB-2",
        "x\n  - requirement: SB-2\n    nations: [AU, IN]",
        "key: value",
        "{a: b}",
        "[a, b]",
        "&anchor",
        "!tag",
        "| block",
        "> folded",
        "%YAML 1.1",
        "@at",
        "`tick`",
        "--- a",
        "... a",
        "yes",
        "1.10",
        "2026-11-24",
        "0x1F",
        "1e3",
        "tab\there",
        "bell\u0007 escape\u001B[31m delete\u007F next\u0085",
        "line\u2028 paragraph\u2029end",
        "turned \u202Eback",
        "mark\uFEFF",
        "half \uD800 a pair",
        "no character \uFFFF",
        "private \uE000 and far \uDBFF\uDFFD",
        "東京 株式会社 🛡",
        "C:\\u0041",
      })
  void saysWhatTheResultSaysAndNothingElse(String hostile) throws Exception {
    StoredResult result =
        result(
            hostile,
            List.of(finding("AU", Outcome.FAIL, hostile), finding("IN", Outcome.FAIL, hostile)));

    List<Waiver> waivers = filledIn(draft(result).text());

    assertThat(waivers)
        .as("%s", hostile)
        .usingRecursiveFieldByFieldElementComparatorIgnoringFields("place")
        .containsExactly(
            new Waiver(
                "SB-1",
                List.of("AU", "IN"),
                hostile,
                hostile,
                List.of(hostile),
                "Decided by the board.",
                "Decided by the board.",
                DAY,
                LocalDate.of(2027, 2, 22),
                Place.of("w.yaml")));
  }

  @Test
  void showsNothingThatSteers() throws InvalidInputException {
    String hostile = "a\u202Eb\u0007c";

    String text = draft(result(hostile, List.of(finding("AU", Outcome.FAIL, hostile)))).text();

    assertThat(text).contains("a\\u202Eb\\u0007c").doesNotContain("\u202E", "\u0007");
  }

  @Test
  void putsNationsTogetherAndTellsEachOutcome() throws InvalidInputException {
    StoredResult result =
        result(
            "Acme 1.2.3",
            List.of(
                finding("AU", Outcome.FAIL, "none of 3 is signed"),
                finding("IN", Outcome.NEEDS_REVIEW, "nobody can tell")));

    assertThat(draft(result).text())
        .endsWith(
            """

              # SB-1: none of 3 is signed
              # AU: fail; none of 3 is signed
              # IN: needs-review; nobody can tell
              # asked of AU by: none of 3 is signed
              # asked of IN by: nobody can tell
              - requirement: SB-1
                nations: [AU, IN]
                supplier: Acme 1.2.3
                product: Acme 1.2.3
                versions: [Acme 1.2.3]
                reason: TBD
                approved-by: TBD
                from: 2026-11-24
                until: 2027-02-22
            """);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "TBD", "unknown", "*", "Acme *"})
  void isNotWrittenForWhatHasNoName(String name) {
    WaiverDraft draft = draft(result(name, List.of(finding("AU", Outcome.FAIL, "seen"))));

    assertThat(catchThrowableOfType(InvalidInputException.class, draft::text).problems())
        .as("%s", name)
        .extracting(problem -> problem.message().replaceFirst(" \\(it says .*", ""))
        .containsExactlyInAnyOrder(
            "names no supplier", "names no product", "names no version of the product");
  }

  @Test
  void isEmptyWhereNothingBlocksForTheNationsAskedFor() {
    StoredResult result = result("Acme", List.of(finding("AU", Outcome.FAIL, "seen")));

    assertThat(new WaiverDraft(result, List.of("IN"), Term.usual(DAY)).isEmpty()).isTrue();
    assertThat(new WaiverDraft(result, List.of("AU"), Term.usual(DAY)).isEmpty()).isFalse();
  }

  @Test
  void neverLastsLongerThanTwelveMonths() {
    assertThat(Term.isAllowed(DAY, DAY)).isTrue();
    assertThat(Term.isAllowed(DAY, LocalDate.of(2027, 11, 24))).isTrue();
    assertThat(Term.isAllowed(DAY, LocalDate.of(2027, 11, 25))).isFalse();
    assertThat(Term.isAllowed(DAY, LocalDate.of(2026, 11, 23))).isFalse();
  }
}
