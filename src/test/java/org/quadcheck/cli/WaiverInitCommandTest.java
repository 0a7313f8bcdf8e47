package org.quadcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quadcheck.cli.shell.ExitCode;
import org.quadcheck.document.DocumentReader;
import org.quadcheck.document.ListNode;
import org.quadcheck.document.MapNode;
import org.quadcheck.document.Node;
import org.quadcheck.document.TextNode;
import org.quadcheck.limit.Limit;
import org.quadcheck.limit.Limits;
import org.quadcheck.workbench.format.Formatting;

/**
 * A draft of waivers excuses nothing until a person has filled it in, and then exactly what it
 * says.
 */
class WaiverInitCommandTest {
  private static final Path GOLDEN =
      Path.of("src/test/resources/golden/waivers-of-software-gaps.yaml");
  private static final String DAY = "2026-11-24";

  @TempDir private Path folder;
  private Path result;

  private record Ended(int code, String out, String err) {}

  private Ended run(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code = Main.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
    String place = folder.toString().replace('\\', '/') + "/";
    return new Ended(
        code,
        out.toString(),
        err.toString().replace(System.lineSeparator(), "\n").replace(place, ""));
  }

  private Ended judge(String example, String... more) {
    List<String> arguments =
        new ArrayList<>(List.of("check", "examples/" + example, "--as-of", DAY, "-o", "json"));
    Collections.addAll(arguments, more);
    return run(arguments.toArray(String[]::new));
  }

  private Ended init(String... more) {
    List<String> arguments = new ArrayList<>(List.of("waiver", "init", result.toString()));
    Collections.addAll(arguments, more);
    return run(arguments.toArray(String[]::new));
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
  }

  @BeforeEach
  void judgeAnExample() throws IOException {
    result = file("result.json", judge("software-gaps").out());
  }

  private static String text(Node node, String key) {
    return ((MapNode) node).find(key).map(one -> ((TextNode) one).text()).orElse("");
  }

  /** Requirement, nation and outcome of some findings of a result. */
  private static List<String> findings(String json, Predicate<Node> which) {
    Node root =
        DocumentReader.read(
                "", json.getBytes(StandardCharsets.UTF_8), Limits.standard(), Limit.DATA_SIZE)
            .root()
            .orElseThrow();
    return ((ListNode) ((MapNode) root).find("findings").orElseThrow())
        .items().stream()
            .filter(which)
            .map(one -> text(one, "requirement") + text(one, "nation") + text(one, "outcome"))
            .toList();
  }

  private static boolean blocks(Node finding) {
    return text(finding, "blocks").equals("true");
  }

  private static boolean isWaived(Node finding) {
    return ((MapNode) finding).find("waivedBy").isPresent();
  }

  @Test
  void writesWhatBlocksForAPersonToDecide() throws IOException {
    Ended drafted = init();
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(GOLDEN, drafted.out(), StandardCharsets.UTF_8);
      fail("%s is rewritten; read the difference before you commit it", GOLDEN);
    }

    assertThat(drafted).isEqualTo(new Ended(ExitCode.PASSED, Files.readString(GOLDEN), ""));
  }

  @Test
  void isInTheOneForm() throws IOException {
    assertThat(Formatting.of("w.yaml", Files.readAllBytes(GOLDEN)).text())
        .contains(Files.readString(GOLDEN));
  }

  @Test
  void excusesNothingAsItStands() throws IOException {
    Path drafted = folder.resolve("w.yaml");
    Ended written = init("-o", drafted.toString());
    Ended judged = judge("software-gaps", "--waivers", drafted.toString());
    long open = Files.readAllLines(drafted).stream().filter(line -> line.endsWith(": TBD")).count();

    assertThat(written).isEqualTo(new Ended(ExitCode.PASSED, "", ""));
    assertThat(judged.code()).isEqualTo(ExitCode.INVALID_BASELINE);
    assertThat(judged.out()).isEmpty();
    assertThat(judged.err())
        .contains("'approved-by' is 'TBD'. Write the name of the person who approves it.")
        .endsWith("%d problems, nothing was judged.\n".formatted(open));
  }

  @ParameterizedTest
  @CsvSource({"''", "US", "'IN,JP'"})
  void excusesExactlyWhatBlockedWhenFilledIn(String nations) throws IOException {
    String before = Files.readString(result);
    Ended drafted = nations.isEmpty() ? init() : init("--for", nations);
    Path filled = file("w.yaml", drafted.out().replace(": TBD\n", ": The board of the agency\n"));

    String after = judge("software-gaps", "--waivers", filled.toString()).out();

    List<String> meant =
        findings(
            before,
            one -> blocks(one) && (nations.isEmpty() || nations.contains(text(one, "nation"))));
    assertThat(meant).isNotEmpty();
    assertThat(findings(after, WaiverInitCommandTest::isWaived)).isEqualTo(meant);
    assertThat(findings(after, one -> true)).isEqualTo(findings(before, one -> true));
  }

  @Test
  void draftsNothingTwice() throws IOException {
    Path filled = file("w.yaml", init().out().replace(": TBD\n", ": The board of the agency\n"));
    result = file("waived.json", judge("software-gaps", "--waivers", filled.toString()).out());

    assertThat(init("-o", folder.resolve("more.yaml").toString()))
        .isEqualTo(
            new Ended(
                ExitCode.PASSED,
                "",
                "waived.json: nothing blocks for US, AU, IN, JP. There is nothing to waive; nothing"
                    + " is written.\n"));
    assertThat(folder.resolve("more.yaml")).doesNotExist();
  }

  @Test
  void takesOtherDays() {
    assertThat(init("--as-of", "2026-12-01", "--until", "2027-12-01").out())
        .contains("    from: 2026-12-01\n    until: 2027-12-01\n")
        .doesNotContain("from: 2026-11-24");
    assertThat(init("--as-of", "2026-12-01").out()).contains("    until: 2027-03-01\n");
  }

  @Test
  void knowsNationsInEitherCase() {
    assertThat(init("--for", "us,jp")).isEqualTo(init("--for", "US,JP"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--until 2027-11-25 | --until 2027-11-25: a waiver from 2026-11-24 may end until 2027-11-24, not before it begins.",
        "--until 2026-11-23 | --until 2026-11-23: a waiver from 2026-11-24 may end until 2027-11-24, not before it begins.",
        "--as-of 2026-11-23 | --as-of 2026-11-23 lies before the day of the result, 2026-11-24. Give that day or a later.",
        "--for US,XX | --for XX: the result is for US, AU, IN, JP.",
      })
  void refusesWhatNoWaiverMayBe(String options, String message) {
    assertThat(init(options.split(" ", -1)))
        .isEqualTo(
            new Ended(
                ExitCode.USAGE, "", "error: " + message + "\nTry: quadcheck waiver init --help\n"));
  }

  @Test
  void keepsWhatAPersonFilledIn() throws IOException {
    Path there = file("w.yaml", "mine");
    Ended ended = init("-o", there.toString());

    assertThat(ended.code()).isEqualTo(ExitCode.USAGE);
    assertThat(ended.err()).contains("this file is there already and is not replaced");
    assertThat(there).hasContent("mine");
  }

  @Test
  void refusesAResultOfAnotherFormatVersion() throws IOException {
    String next =
        Files.readString(result)
            .replace("result-1.json", "result-2.json")
            .replace("\"resultVersion\": 1", "\"resultVersion\": 2");
    result = file("next.json", next);

    assertThat(init())
        .isEqualTo(
            new Ended(
                ExitCode.INVALID_INPUT,
                "",
                """
                error: next.json: is a result in format version '2', and version 1 is read. Judge again with this program.
                1 problem, nothing was written.
                """));
  }

  @ParameterizedTest
  @CsvSource({"{}", "'{\"bomFormat\": \"CycloneDX\"}'", "hello", "''", "[]", "waivers: []"})
  void refusesWhatIsNoResult(String text) throws IOException {
    result = file("other.json", text);

    assertThat(init())
        .as("%s", text)
        .isEqualTo(
            new Ended(
                ExitCode.INVALID_INPUT,
                "",
                """
                error: other.json: is no result of quadcheck. Write one with: quadcheck check FOLDER -o json=RESULT.json.
                1 problem, nothing was written.
                """));
  }

  @Test
  void refusesHalfAResult() throws IOException {
    String whole = Files.readString(result);
    result = file("half.json", whole.substring(0, whole.length() / 2));
    Ended half = init();
    result =
        file("bare.json", whole.replace("\"asOf\"", "\"day\"").replace("\"findings\"", "\"x\""));
    Ended bare = init();

    assertThat(half.code()).isEqualTo(ExitCode.INVALID_INPUT);
    assertThat(half.err()).contains("this is not valid JSON");
    assertThat(bare)
        .isEqualTo(
            new Ended(
                ExitCode.INVALID_INPUT,
                "",
                """
                error: bare.json:1:1: 'asOf' is missing. Add it.
                error: bare.json:1:1: 'findings' is missing. Add it.
                2 problems, nothing was written.
                """));
  }

  @Test
  void refusesAResultOfADayThatNoCalendarShows() throws IOException {
    String far = Files.readString(result).replace("\"asOf\": \"2026", "\"asOf\": \"+999999999");
    result = file("far.json", far);
    Ended ended = init();

    assertThat(ended.code()).isEqualTo(ExitCode.INVALID_INPUT);
    assertThat(ended.err()).contains("'asOf' is +999999999-11-24, which is no date.");
  }

  @Test
  void tellsThatThereIsNoFile() {
    result = folder.resolve("none.json");

    assertThat(init())
        .isEqualTo(
            new Ended(
                ExitCode.USAGE,
                "",
                "error: none.json: no such file.\nTry: quadcheck waiver init --help\n"));
  }
}
