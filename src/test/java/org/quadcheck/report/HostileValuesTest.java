package org.quadcheck.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.quadcheck.report.FindingBuilder.aFinding;
import static org.quadcheck.report.ResultBuilder.aResult;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.quadcheck.assessment.AssessmentResult;
import org.quadcheck.assessment.WaiverNote;
import org.quadcheck.baseline.Force;
import org.quadcheck.check.observation.Observation;
import org.quadcheck.evidence.InputFile;
import org.quadcheck.evidence.claim.PlanItem;
import org.quadcheck.evidence.value.FormatNote;
import org.quadcheck.evidence.value.Place;

/** Whatever a supplier writes comes out harmless in every format, and unchanged in JSON. */
final class HostileValuesTest {
  private static final Path FIXTURES =
      Path.of(System.getProperty("fixtures", "../shared/fixtures"));
  private static final ObjectMapper MAPPER = new ObjectMapper();

  @Test
  void keepsOurOwnSelectionHarmless() throws IOException {
    List<String> values =
        List.of(
            Results.HOSTILE,
            "=1+1",
            " \t=1+1",
            "'\"=1+1",
            "\uFF1D1+1",
            "+cmd|' /C calc'!A0",
            "-2+3",
            "@SUM(1)",
            "harmless;=1+1",
            "a\r\nerror: forged\n\tline",
            "<script>alert(1)</script>",
            "\uD83D\uDE00 \uDC00 \uDBFF",
            "\uDB40\uDC41\uDB40\uDC42 tags",
            "\u0085\u2028\u2029\uFEFF\u007F\u009B31m",
            "",
            "   ");
    for (String value : values) {
      holds(value);
    }
    holds("x".repeat(33_000));
    holds("=" + "\uD83D\uDE00".repeat(17_000));
    holds("e" + "\u0301".repeat(500));
  }

  @Test
  void keepsTheBigListOfNaughtyStringsHarmless() throws IOException {
    Path file = FIXTURES.resolve("naughty-strings/blns.json");
    assumeTrue(Files.exists(file), "the fixtures are not here");
    JsonNode list = MAPPER.readTree(Files.readString(file));

    assertThat(list).hasSizeGreaterThan(400);
    for (JsonNode value : list) {
      holds(value.asText());
    }
  }

  @Test
  void keepsPublishedFormulaInjectionsHarmless() throws IOException {
    Path file = FIXTURES.resolve("csv-injection/CSV_Injection/README.md");
    assumeTrue(Files.exists(file), "the fixtures are not here");
    List<String> lines = Files.readAllLines(file);

    assertThat(lines).anyMatch(line -> line.strip().startsWith("=cmd"));
    for (String line : lines) {
      holds(line);
      holds(line.strip());
    }
  }

  private static void holds(String value) throws IOException {
    AssessmentResult result = everywhere(value);
    assertHarmlessText(value, GoldenTest.written(result, OutputFormat.TEXT));
    assertFaithfulJson(value, GoldenTest.written(result, OutputFormat.JSON));
    assertHarmlessCsv(value, GoldenTest.written(result, OutputFormat.CSV));
  }

  private static void assertHarmlessText(String value, String text) {
    assertNothingSteers(value, text);
    assertThat(text.lines())
        .as("%s", value)
        .allMatch(line -> Columns.of(line) <= 80)
        .noneMatch(line -> line.startsWith("error: "));
  }

  private static void assertFaithfulJson(String value, String json) throws IOException {
    assertThat(json.replaceAll("[\uD800-\uDFFF]", "\n")).as("%s", value).isEqualTo(json);
    assertNothingSteers(value, json);
    assertThat(json).as("%s", value).doesNotContain("<");
    assertThat(ResultSchemaTest.errors(json)).as("%s", value).isEmpty();
    JsonNode finding = MAPPER.readTree(json).get("findings").get(0);
    assertThat(finding.get("remediation").asText()).isEqualTo(value);
    assertThat(finding.get("observations").get(0).get("found").asText()).isEqualTo(value);
  }

  private static void assertHarmlessCsv(String value, String csv) throws IOException {
    assertThat(csv).startsWith("\uFEFF");
    assertNothingSteers(value, csv.substring(1));
    try (CSVParser parser = CSVParser.parse(csv.substring(1), CSVFormat.RFC4180)) {
      List<CSVRecord> records = parser.getRecords();
      assertThat(records)
          .as("%s", value)
          .hasSize(3)
          .allMatch(record -> record.size() == CsvColumn.ALL.size());
      assertThat(records.stream().flatMap(CSVRecord::stream).flatMap(HostileValuesTest::parts))
          .as("%s", value)
          .noneMatch(part -> part.matches("(?s)[\\s'\"]*[=+@\\-\uFF1D\uFF0B\uFF0D\uFF20].*"))
          .allMatch(part -> part.length() < 32_767);
    }
  }

  /** What stands in a cell, also where a semicolon separates; what is marked as text is safe. */
  private static Stream<String> parts(String cell) {
    return Stream.of(cell.split(";", -1)).filter(part -> !part.startsWith("'"));
  }

  private static void assertNothingSteers(String value, String written) {
    assertThat(written.codePoints().filter(c -> c != '\n' && Harmless.steers(c)).boxed())
        .as("%s", value)
        .isEmpty();
  }

  /** A result with the value wherever somebody else's text can stand. */
  private static AssessmentResult everywhere(String value) {
    Place place = new Place(value, 3, 0);
    return aResult()
        .of(value, value, value)
        .nation(Results.IN, value)
        .nation(Results.AU, "")
        .baseline("quad-software", value)
        .input(value, InputFile.Kind.SBOM, value)
        .input(value, InputFile.Kind.IGNORED, value)
        .input(value, InputFile.Kind.REFUSED, value)
        .findings(
            aFinding("SW-1", value, Results.IN)
                .cites("source", value, Force.LAW, value)
                .seen(
                    Observation.contradiction(value, place, place).comparing(value, value),
                    Observation.fail(value + value, place))
                .ask(value)
                .build(),
            aFinding("SW-2", value, Results.AU)
                .cites("source", value, Force.LAW, value)
                .seen(Observation.fail(value, place))
                .plannedBy(new PlanItem(value, value, value, LocalDate.of(2027, 1, 1), place))
                .build())
        .waiver(
            new WaiverNote(
                Results.waiver(value, LocalDate.of(2027, 1, 1)), WaiverNote.Kind.USED, value))
        .notChecked("SW-1", Results.IN, value)
        .note(new FormatNote(FormatNote.Kind.VIOLATION, value, place, 2))
        .build();
  }
}
