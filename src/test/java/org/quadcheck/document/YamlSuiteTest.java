package org.quadcheck.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.fail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.intake.sbom.SbomFormat;
import org.quadcheck.intake.sbom.reading.SbomLimits;
import org.quadcheck.intake.sbom.reading.SbomSource;
import org.quadcheck.limit.Limit;
import org.quadcheck.limit.Limits;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * YAML as others test it: what is broken is refused, and what is read is understood as the suite
 * says, but for what is refused on purpose and what is listed.
 */
class YamlSuiteTest {
  private static final Path LISTED = Path.of("src/test/resources/document/yaml-otherwise.txt");
  private static final Pattern ON_PURPOSE =
      Pattern.compile("anchors \\(&\\)|type tags|second document|merge keys|stands twice|is empty");

  /**
   * One case of the suite.
   *
   * @param json what is meant; null where the suite does not say
   */
  private record Case(String name, String yaml, boolean broken, String json) {
    String outcome() {
      Reading read = read(yaml);
      if (!read.problems().isEmpty()) {
        return broken || isOnPurpose(read) ? "as expected" : "refused, though it is YAML";
      }
      if (broken) {
        return "read, though it is broken";
      }
      boolean differs = json != null && !meaning(read).equals(meaning(read(json)));
      return differs ? "understood otherwise" : "as expected";
    }

    private static boolean isOnPurpose(Reading read) {
      return read.problems().stream()
          .anyMatch(problem -> ON_PURPOSE.matcher(problem.message()).find());
    }
  }

  private static Reading read(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return DocumentReader.read("a", bytes, Limits.standard(), Limit.ATTESTATION_SIZE);
  }

  private static String meaning(Reading read) {
    return read.root().map(YamlSuiteTest::plain).orElse("").toString();
  }

  private static Object plain(Node node) {
    if (node instanceof MapNode map) {
      return map.entries().stream()
          .map(entry -> entry.key().text() + "=" + plain(entry.value()))
          .sorted()
          .toList()
          .toString()
          .replaceFirst("^\\[", "{");
    }
    if (node instanceof ListNode list) {
      return list.items().stream().map(YamlSuiteTest::plain).toList();
    }
    return "'" + ((TextNode) node).text() + "'";
  }

  @Test
  void readsWhatIsYamlAndRefusesWhatIsNot() throws IOException {
    List<String> otherwise = new ArrayList<>();
    int count = 0;
    for (Path file : files()) {
      for (Case one : cases(file)) {
        count++;
        String outcome = one.outcome();
        if (!outcome.equals("as expected")) {
          otherwise.add(one.name() + " " + outcome);
        }
      }
    }
    if (Boolean.getBoolean("golden.update")) {
      Files.createDirectories(LISTED.getParent());
      Files.write(LISTED, otherwise);
      fail("%s is rewritten; read the difference before you commit it", LISTED);
    }

    assertThat(count).isGreaterThan(351);
    assertThat(otherwise).isEqualTo(Files.readAllLines(LISTED));
  }

  @Test
  void breaksNoReaderOfSboms() throws IOException {
    for (Path file : files()) {
      for (Case one : cases(file)) {
        byte[] bytes = one.yaml().getBytes(StandardCharsets.UTF_8);
        SbomSource source = new SbomSource("a", "00", () -> new ByteArrayInputStream(bytes));
        Throwable refused =
            catchThrowable(() -> SbomFormat.SPDX_YAML.read(source, SbomLimits.standard()));
        assertThat(refused == null || refused instanceof InvalidInputException)
            .as(one.name())
            .isTrue();
      }
    }
  }

  private static List<Path> files() throws IOException {
    Path folder = Path.of(System.getProperty("fixtures", "../shared/fixtures"), "yaml-test-suite");
    Assumptions.assumeTrue(Files.isDirectory(folder), "no fixtures in " + folder);
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
    }
  }

  private static List<Case> cases(Path file) throws IOException {
    String text = Files.readString(file, StandardCharsets.UTF_8);
    List<?> parts = new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
    List<Case> cases = new ArrayList<>();
    for (Object part : parts) {
      Map<?, ?> members = (Map<?, ?>) part;
      if (members.get("yaml") instanceof String yaml) {
        String name = file.getFileName().toString().replace(".yaml", "/") + cases.size();
        String json = members.get("json") instanceof String said && !said.isBlank() ? said : null;
        cases.add(new Case(name, shown(yaml), members.get("fail") != null, json));
      }
    }
    return cases;
  }

  /** The suite writes what cannot be seen by signs of its own. */
  private static String shown(String text) {
    return text.replace('\u2423', ' ')
        .replaceAll("\u2014*\u00BB", "\t")
        .replace('\u2190', '\r')
        .replace('\u21D4', '\uFEFF')
        .replace("\u21B5", "")
        .replace("\u220E\n", "");
  }
}
