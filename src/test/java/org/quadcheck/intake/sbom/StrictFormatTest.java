package org.quadcheck.intake.sbom;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quadcheck.evidence.sbom.Sbom;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.intake.sbom.reading.SbomLimits;
import org.quadcheck.intake.sbom.reading.SbomSource;

/** What an official schema refuses, in the same words everywhere. */
class StrictFormatTest {
  private static final String JSON =
      """
      {"bomFormat":"CycloneDX","specVersion":"1.6","version":1,
      "components":[
      {"type":"library","name":"a"},
      {"type":"bogus","name":"b"}]}
      """;
  private static final String XML =
      """
      <bom xmlns="http://cyclonedx.org/schema/bom/1.6" version="1"><components>
      <component type="library"><version>1</version></component>
      </components></bom>
      """;

  private static List<String> refused(String content) {
    byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
    SbomSource source = new SbomSource("sbom", "00", () -> new ByteArrayInputStream(bytes));
    return refused(SbomFormat.recognise(bytes).orElseThrow(), source);
  }

  private static List<String> refused(SbomFormat format, SbomSource source) {
    try {
      Sbom sbom = format.read(source, SbomLimits.standard());
      format.demandValid(sbom, source, SbomLimits.standard());
      return List.of();
    } catch (InvalidInputException e) {
      return e.problems().stream().map(Object::toString).toList();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"en-US", "de-DE", "ja-JP", "tr-TR"})
  void tellsThePlaceInTheSameWordsWhateverTheLocale(String tag) {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag(tag));
    try {
      assertThat(refused(JSON))
          .containsExactly(
              "sbom:4:1: is no valid CycloneDX 1.6 by its official schema: /components/1/type: does"
                  + " not have a value in the enumeration [\"application\", \"framework\", \"library\","
                  + " \"container\", \"platform\", \"operating-system\", \"device\", \"device-driver\","
                  + " \"firmware\", \"file\", \"machine-learning-model\", \"data\","
                  + " \"cryptographic-asset\"].");
      assertThat(refused(XML))
          .containsExactly(
              "sbom:2: is no valid CycloneDX 1.6 by its official schema: Invalid content was found starting"
                  + " with element '{version}'. One of '{supplier, manufacturer, authors, author,"
                  + " publisher, group, name}' is expected.");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void doesNotCallValidWhatItCannotHoldAgainstASchema() {
    assertThat(
            refused(
                """
                {"spdxVersion":"SPDX-2.3","SPDXID":"SPDXRef-DOCUMENT","packages":[]}
                """))
        .anyMatch(told -> told.contains("none for SPDX 2.3 JSON"));
    assertThat(refused(JSON.replace("1.6", "1.7")))
        .anyMatch(told -> told.contains("none for CycloneDX 1.7 JSON"))
        .anyMatch(told -> told.startsWith("sbom:4:9: ") && told.contains("'bogus'"));
  }

  @Test
  void tellsWhatIsWrongWhereItHasNoSchemaToo() {
    List<String> refused = refusedFixture("spdx-tools-java/BadJSON.spdx.json");
    assertThat(refused.get(0)).contains("none for SPDX 2.2 JSON");
    assertThat(refused.subList(1, refused.size()))
        .containsExactly(
            "sbom:7:18: is no valid document of its format: 'creators' must be a list, but is a text.",
            "sbom:93:23: is no valid document of its format: 'filesAnalyzed' must be true or false,"
                + " but is a text.",
            "sbom:102:18: is no valid document of its format: unknown member 'fileName' was skipped.",
            "sbom:119:14: is no valid document of its format: 'name' must be a text, but is null.");
  }

  @Test
  void tellsThatAVersionOfThreeNumbersIsNone() {
    assertThat(refusedFixture("spdx-tools-java/SPDXWrongVersion.spdx.json"))
        .contains(
            "sbom:3:19: is no valid document of its format: the version is 'SPDX-2.2.1'; SPDX writes"
                + " two numbers, as in SPDX-2.3.");
  }

  private static List<String> refusedFixture(String name) {
    Path file = Fixtures.folder().resolve(name);
    return refused(
        SbomFormat.SPDX_JSON, new SbomSource("sbom", "00", () -> Files.newInputStream(file)));
  }

  @Test
  void agreesWithTheSpecificationOrSaysWhyNot() throws IOException {
    List<String> otherwise = new ArrayList<>();
    Path folder = Fixtures.folder().resolve("cyclonedx-spec");
    List<String> rows = Files.readAllLines(folder.resolve("expected.csv"));
    for (String row : rows.subList(1, rows.size())) {
      String[] cells = row.split(",", -1);
      if (!cells[0].startsWith("1.2/") && !cells[0].startsWith("1.6/")) {
        continue;
      }
      Path file = folder.resolve(cells[0]);
      Optional<SbomFormat> format = Fixtures.format(file);
      SbomSource source = new SbomSource(cells[0], "00", () -> Files.newInputStream(file));
      boolean valid = format.isPresent() && refused(format.get(), source).isEmpty();
      if (valid != cells[2].startsWith("valid")) {
        otherwise.add(cells[0]);
      }
    }
    assertThat(otherwise).isEqualTo(FixtureWalkTest.lines("strict-otherwise.tsv"));
  }
}
