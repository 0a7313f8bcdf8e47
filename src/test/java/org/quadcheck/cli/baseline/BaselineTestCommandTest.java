package org.quadcheck.cli.baseline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quadcheck.cli.Main;
import org.quadcheck.cli.shell.ExitCode;
import org.quadcheck.workbench.EditedLibrary;

/** What an editor sees of the cases beside a baseline, and what is rewritten when it is asked. */
class BaselineTestCommandTest {
  private static final String ATTESTATION =
      """
      attestation: 1
      supplier: {name: Acme, country: AU}
      offers: software
      product: {name: Gateway, version: "1", released: 2026-09-30}
      scope: individual-product
      signed-by: {name: J. Rivera, title: Chief Executive, email: a@acme.example, on: 2026-10-12}
      claims: {incident.notify: 8h, mfa.kind: key, supplier.critical: true}
      """;

  private static final String EXPECTED =
      """
      # kept by the security officer
      about: eight hours   # two less than before
      as-of: 2026-11-24
      verdict: {US: needs-review, AU: compliant, IN: compliant}
      expected:
        X-IR-1: {US: should pass, AU: must pass, IN: must pass}   # the clock
        X-MF-2: pass
        X-MF-10: "needs-review"
      days:
        2027-05-12: {X-MF-2: {IN: not-asked}}
        2027-05-13: {X-MF-2: {AU: should pass, IN: may pass}}
      """;

  private static final String CROSSWALK =
      """
      requirement,nation,from,until,marks,clause
      X-IR-1,US,,,,joint-guide#1
      X-IR-1,AU,,,,joint-guide#1
      X-IR-1,IN,,,,in-directions#ii
      X-MF-2,AU,,,,joint-guide#1
      X-MF-2,IN,2027-05-13,,,joint-guide#1
      X-MF-10,US,,,,joint-guide#1
      """;

  @TempDir Path folder;

  private Path one;

  private record Told(int code, List<String> lines) {}

  @BeforeEach
  void lay() throws IOException {
    new EditedLibrary().write(folder);
    Path cases = folder.resolve("quad-x/cases");
    one = cases.resolve("eight-hours");
    Files.createDirectories(one);
    Files.writeString(one.resolve("attestation.yaml"), ATTESTATION, StandardCharsets.UTF_8);
    write(EXPECTED);
    Files.writeString(cases.resolve("crosswalk.csv"), CROSSWALK, StandardCharsets.UTF_8);
  }

  private void write(String expected) throws IOException {
    Files.writeString(one.resolve("expected.yaml"), expected, StandardCharsets.UTF_8);
  }

  private String expected() throws IOException {
    return Files.readString(one.resolve("expected.yaml"), StandardCharsets.UTF_8);
  }

  private void edit(String before, String now) throws IOException {
    new EditedLibrary().with(before, now).write(folder);
  }

  private Told test(String... more) {
    StringWriter told = new StringWriter();
    String[] words = new String[more.length + 3];
    words[0] = "baseline";
    words[1] = "test";
    words[2] = folder.resolve("quad-x").toString();
    System.arraycopy(more, 0, words, 3, more.length);
    PrintWriter out = new PrintWriter(told, true);
    int code = Main.run(out, out, words);
    return new Told(code, told.toString().lines().toList());
  }

  private static final List<String> UNTRIED =
      List.of(
          "X-IR-1: no case expects fail",
          "X-MF-2: no case expects fail",
          "X-MF-10: no case expects pass",
          "X-MF-10: no case expects fail");

  @Test
  void tellsOnlyWhatNoCaseTriesWhereAllComesOutAsExpected() {
    assertThat(test().lines().subList(0, 4)).isEqualTo(UNTRIED);
    assertThat(test().lines()).last().isEqualTo("1 cases, 4 differences");
  }

  @Test
  void tellsWhatWasExpectedAndWhatCameOutForWhichNation() throws IOException {
    edit("IN: {obligation: must, with: {limit: 12h}", "IN: {obligation: must, with: {limit: 6h}");

    assertThat(test())
        .extracting(Told::code, told -> told.lines().subList(0, 2))
        .containsExactly(
            ExitCode.INVALID_BASELINE,
            List.of(
                "eight-hours: verdict IN: expected compliant, got not-compliant",
                "eight-hours: X-IR-1 IN: expected must pass, got must fail"
                    + " (incident.notify is 8 h; asked is at most 6 h)"));
  }

  @Test
  void noticesAnObligationThatChangesNoOutcome() throws IOException {
    edit("US: {obligation: should", "US: {obligation: may");

    assertThat(test().lines())
        .first()
        .asString()
        .startsWith("eight-hours: X-IR-1 US: expected should pass, got may pass (");
  }

  @Test
  void noticesTheDayOnWhichADemandBegins() throws IOException {
    edit("from: 2027-05-13", "from: 2027-05-14");

    assertThat(test().lines())
        .startsWith("eight-hours: 2027-05-13 X-MF-2 IN: expected may pass, got not-asked")
        .contains(
            "X-MF-2 IN from 2027-05-14: cites joint-guide#1, which the crosswalk does not have",
            "X-MF-2 IN from 2027-05-13: does not cite joint-guide#1, which the crosswalk has");
  }

  @Test
  void noticesAnotherClauseThatChangesNoOutcome() throws IOException {
    edit(
        "AU: {obligation: should, cites: [joint-guide#1]",
        "AU: {obligation: should, cites: [joint-guide#2]");

    assertThat(test().lines())
        .contains(
            "X-MF-2 AU: cites joint-guide#2, which the crosswalk does not have",
            "X-MF-2 AU: does not cite joint-guide#1, which the crosswalk has");
  }

  @Test
  void noticesAMarkThatChangesNoOutcome() throws IOException {
    edit("cites: [in-directions#ii]", "cites: [in-directions#ii], threshold: tool-policy");

    assertThat(test().lines())
        .contains("X-IR-1 IN: is marked 'tool-policy', but '' in the crosswalk");
  }

  @Test
  void updateRewritesOnlyTheWordsThatDifferAndFailsForThisOnce() throws IOException {
    edit("IN: {obligation: must, with: {limit: 12h}", "IN: {obligation: should, with: {limit: 6h}");
    write(EXPECTED.replace("X-MF-10: \"needs-review\"", "X-MF-10: \"pass\""));

    Told told = test("--update");

    assertThat(expected())
        .isEqualTo(
            EXPECTED
                .replace("IN: compliant", "IN: needs-review")
                .replace("IN: must pass", "IN: should fail"));
    assertThat(told.code()).isEqualTo(ExitCode.INVALID_BASELINE);
    assertThat(told.lines().subList(0, 2))
        .isEqualTo(
            List.of(
                "rewritten: " + one.resolve("expected.yaml"),
                "Read what changed in these files before you keep it."));
    assertThat(told.lines().subList(2, 6)).contains("X-MF-2: no case expects fail");
  }

  @Test
  void updateTellsNationsApartThatNoLongerComeOutAlike() throws IOException {
    write(EXPECTED.replace("{US: should pass, AU: must pass, IN: must pass}", "should pass"));

    test("--update");

    assertThat(expected()).isEqualTo(EXPECTED);
  }

  @Test
  void updateWritesTheCrosswalkAnew() throws IOException {
    Path crosswalk = folder.resolve("quad-x/cases/crosswalk.csv");
    for (String other : List.of("", "not a crosswalk\n", CROSSWALK.replace("#ii", "#iii"))) {
      Files.writeString(crosswalk, other, StandardCharsets.UTF_8);

      assertThat(test("--update").lines()).first().isEqualTo("rewritten: " + crosswalk);
      assertThat(crosswalk).as("%s", other).hasContent(CROSSWALK);
    }
  }

  @Test
  void updateKeepsTheQuotationMarksOfJson() throws IOException {
    String json =
        """
        {"about": "eight hours", "as-of": "2026-11-24", "expected": {"X-IR-1": "%s"}}
        """;
    write(json.formatted("must pass"));

    test("--update");

    assertThat(expected())
        .isEqualTo(
            json.replace(
                "\"%s\"",
                "{\"US\": \"should pass\", \"AU\": \"must pass\", \"IN\": \"must pass\"}"));
  }

  @Test
  void aClauseMarkedInTwoWaysIsADifference() throws IOException {
    Files.writeString(
        folder.resolve("quad-x/cases/crosswalk.csv"),
        CROSSWALK + "X-IR-1,US,,,tool-policy,joint-guide#1\n",
        StandardCharsets.UTF_8);

    assertThat(test().lines()).contains("the crosswalk marks one clause of a demand in two ways");
  }

  @Test
  void updateOfNothingRewritesNothing() throws IOException {
    assertThat(test("--update").lines()).doesNotContain("Read what changed");
    assertThat(expected()).isEqualTo(EXPECTED);
  }

  @Test
  void aMissingCrosswalkIsADifference() throws IOException {
    Files.delete(folder.resolve("quad-x/cases/crosswalk.csv"));

    assertThat(test().lines())
        .contains("crosswalk.csv is missing: nothing says which clauses were signed off");
  }

  @Test
  void aSpreadsheetMayPutTheValuesInQuotes() throws IOException {
    Files.writeString(
        folder.resolve("quad-x/cases/crosswalk.csv"),
        "\uFEFF" + CROSSWALK.replaceAll("(X-[^,]*),", "\"$1\",").replace("\n", "\r\n"),
        StandardCharsets.UTF_8);

    assertThat(test().lines()).last().isEqualTo("1 cases, 4 differences");
  }

  @Test
  void namesANationOrRequirementThatNobodyKnows() throws IOException {
    write(EXPECTED.replace("{IN: not-asked}", "{NZ: not-asked}").replace("X-MF-10:", "X-MF-11:"));

    assertThat(test().lines()).contains("X-MF-11: no such requirement", "NZ: no such nation");
  }

  @Test
  void refusesAWordThatCannotBeExpected() throws IOException {
    write(EXPECTED.replace("X-MF-2: pass", "X-MF-2: must").replace("2027-05-12", "soon"));

    Told told = test();

    assertThat(told.code()).isEqualTo(ExitCode.INVALID_BASELINE);
    assertThat(told.lines())
        .anyMatch(line -> line.contains("'must' is nothing that can be expected. Known: fail,"))
        .anyMatch(line -> line.contains("'soon' is no date. Write a day as 2026-03-14."));
  }

  @Test
  void severalAreRunOneAfterTheOther() {
    Told told = test(folder.toString());

    assertThat(told.lines())
        .contains("quad-x: X-MF-2: no case expects fail", "quad-x: 1 cases, 4 differences")
        .last()
        .isEqualTo("2 cases, 8 differences");
  }

  @Test
  void aFolderThatIsNoBaselineIsWrongUse() {
    assertThat(test(folder.resolve("nowhere").toString()).code()).isEqualTo(ExitCode.USAGE);
  }
}
