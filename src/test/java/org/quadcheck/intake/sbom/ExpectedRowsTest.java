package org.quadcheck.intake.sbom;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quadcheck.evidence.sbom.Component;
import org.quadcheck.evidence.sbom.Sbom;
import org.quadcheck.evidence.value.InvalidInputException;

/** Every row of an {@code expected.csv} is held by a test: here those that no other test walks. */
class ExpectedRowsTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  private static Map<String, String> rows(String set) throws IOException {
    Map<String, String> rows = new TreeMap<>();
    List<String> lines = Files.readAllLines(Fixtures.folder().resolve(set).resolve("expected.csv"));
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split(",", 4);
      rows.put(cells[0], cells[2]);
    }
    return rows;
  }

  /** The suites of syntax are walked by file, whose name or content says what is expected. */
  @ParameterizedTest
  @CsvSource({"json-test-suite, .json, 318", "yaml-test-suite, .yaml, 351"})
  void areThoseOfTheFilesThatTheSuitesWalk(String set, String ending, int count)
      throws IOException {
    List<String> files;
    try (Stream<Path> all = Files.list(Fixtures.folder().resolve(set))) {
      files =
          all.map(file -> file.getFileName().toString())
              .filter(name -> name.endsWith(ending))
              .sorted()
              .toList();
    }

    assertThat(rows(set).keySet()).containsExactlyInAnyOrderElementsOf(files).hasSize(count);
  }

  @Test
  void sayOfJsonWhatTheNameOfTheFileSays() throws IOException {
    rows("json-test-suite")
        .forEach(
            (name, expected) ->
                assertThat(expected)
                    .as(name)
                    .isEqualTo(
                        switch (name.charAt(0)) {
                          case 'y' -> "must be accepted";
                          case 'n' -> "must be refused";
                          default -> "either";
                        }));
  }

  @Test
  void sayOfYamlWhatTheFileSays() throws IOException {
    for (Map.Entry<String, String> row : rows("yaml-test-suite").entrySet()) {
      String text =
          Files.readString(Fixtures.folder().resolve("yaml-test-suite").resolve(row.getKey()));

      // A file may hold several cases; the row is about the first.
      assertThat(text.split("(?m)^- ", -1)[1].contains("fail: true"))
          .as(row.getKey())
          .isEqualTo(row.getValue().equals("must be refused"));
    }
  }

  /** Files that once broke another reader; the two templates and the entity are refused. */
  @Test
  void ofFilesThatBrokeAnotherReaderAreReadWithoutLoss() throws IOException {
    Path set = Fixtures.folder().resolve("core-java-regression");
    List<String> otherwise = new ArrayList<>();
    Map<String, String> rows = rows("core-java-regression");
    for (String name : rows.keySet()) {
      Path file = set.resolve(name);
      try {
        List<String> seen = names(Fixtures.read(Fixtures.format(file).orElseThrow(), file));
        Path twin = Path.of(file.toString().replaceFirst("\\.xml$", ".json"));
        if (Files.exists(twin) && !seen.equals(names(JSON.readTree(twin.toFile())))) {
          otherwise.add(name + " " + seen + " " + names(JSON.readTree(twin.toFile())));
        }
      } catch (InvalidInputException e) {
        otherwise.add(name + " refused");
      }
    }

    assertThat(rows).hasSize(32);
    assertThat(otherwise)
        .containsExactly(
            "regression/issue214-expected-output.json refused",
            "regression/issue214-expected-output.xml refused",
            "security/xxe-protection.xml refused");
  }

  private static List<String> names(Sbom sbom) {
    return sbom.components().stream().map(Component::name).sorted().toList();
  }

  /** What a tree of the whole document shows, at any depth, of the twin in JSON. */
  private static List<String> names(JsonNode document) {
    List<String> names = new ArrayList<>();
    add(document.path("metadata").path("component").path("components"), names);
    add(document.path("components"), names);
    return names.stream().sorted().toList();
  }

  private static void add(JsonNode components, List<String> names) {
    for (JsonNode component : components) {
      names.add(component.path("name").asText());
      add(component.path("components"), names);
    }
  }
}
