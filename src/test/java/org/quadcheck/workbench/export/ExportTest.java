package org.quadcheck.workbench.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.quadcheck.baseline.Baseline;
import org.quadcheck.baseline.BaselineLibrary;
import org.quadcheck.baseline.collection.LibraryFiles;
import org.quadcheck.baseline.collection.LibraryReader;
import org.quadcheck.baseline.reading.BaselineReader;
import org.quadcheck.workbench.SmallLibrary;

/** What is exported keeps to the schemas of others, and all that it refers to is there. */
final class ExportTest {
  private static final Path GOLDEN = Path.of("src/test/resources/export");
  private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
  private static BaselineLibrary library;

  @BeforeAll
  static void read() throws Exception {
    library = LibraryReader.read(LibraryFiles.ofFolder(Path.of("baselines")));
  }

  private static Edition edition(Baseline baseline) {
    return new Edition(baseline, library.nations(), DAY);
  }

  private static Edition small() throws Exception {
    BaselineLibrary small = SmallLibrary.read();
    return new Edition(small.find("small").orElseThrow(), small.nations(), DAY);
  }

  @ParameterizedTest
  @EnumSource
  void isAsStored(ExportFormat format) throws Exception {
    Path stored = GOLDEN.resolve("small." + format.word() + ".json");
    String text = format.text(small());
    if (Boolean.getBoolean("golden.update")) {
      Files.createDirectories(GOLDEN);
      Files.writeString(stored, text, StandardCharsets.UTF_8);
    }

    assertThat(text).isEqualTo(Files.readString(stored, StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @EnumSource
  void ofTheSameBaselineIsTheSame(ExportFormat format) throws Exception {
    assertThat(format.text(small())).isEqualTo(format.text(small()));
  }

  @Test
  void isAnotherDocumentForOtherNations() throws Exception {
    Edition all = small();
    Edition india =
        new Edition(
            all.baseline(),
            all.nations().stream().filter(n -> n.code().equals("IN")).toList(),
            DAY);
    JsonNode one = tree(ExportFormat.OSCAL_PROFILE, all);
    JsonNode other = tree(ExportFormat.OSCAL_PROFILE, india);

    assertThat(one.at("/profile/uuid")).isNotEqualTo(other.at("/profile/uuid"));
    assertThat(other.at("/profile/imports/0/include-controls/0/with-ids").toString())
        .isEqualTo("[\"SM-1\"]");
    assertThat(tree(ExportFormat.OSCAL_CATALOG, india).toString()).doesNotContain("United States");
  }

  @Test
  void isDatedByTheVersion() throws Exception {
    assertThat(Edition.dayOf(small().baseline())).contains(LocalDate.of(2026, 11, 1));
    assertThat(dayOf("2026.11.24")).contains(DAY);
    assertThat(dayOf("2026.13")).isEmpty();
    assertThat(dayOf("2026.02.30")).isEmpty();
    assertThat(dayOf("second")).isEmpty();
  }

  private static Optional<LocalDate> dayOf(String version) throws Exception {
    BaselineLibrary small = SmallLibrary.read();
    String text = SmallLibrary.baseline();
    byte[] bytes = text.replace("2026.11\"", version + "\"").getBytes(StandardCharsets.UTF_8);
    return Edition.dayOf(BaselineReader.read("small.yaml", bytes, small));
  }

  @ParameterizedTest
  @EnumSource(
      value = ExportFormat.class,
      names = {"OSCAL_CATALOG", "OSCAL_PROFILE", "CYCLONEDX"})
  void keepsToTheOfficialSchema(ExportFormat format) throws Exception {
    Schema schema = schema(format);
    for (Baseline baseline : library.baselines()) {
      assertThat(problems(schema, format.text(edition(baseline)))).as(baseline.id()).isEmpty();
    }
    assertThat(problems(schema, format.text(small()))).isEmpty();
    assertThat(
            problems(
                schema,
                format.text(small()).replace("uuid\":", "uid\":").replace("2026-11-24T", "T")))
        .isNotEmpty();
  }

  private static List<String> problems(Schema schema, String json) {
    return schema.validate(json, InputFormat.JSON).stream().map(Error::toString).toList();
  }

  private static Schema schema(ExportFormat format) throws IOException {
    Path fixtures = Path.of(System.getProperty("fixtures", "../shared/fixtures"));
    Assumptions.assumeTrue(Files.isDirectory(fixtures), "no fixtures in " + fixtures);
    Path oscal = fixtures.resolve("oscal-schema/release-schemas");
    Path cyclonedx = fixtures.resolve("cyclonedx-schemas");
    Path file =
        switch (format) {
          case OSCAL_CATALOG -> oscal.resolve("oscal_catalog_schema.json");
          case OSCAL_PROFILE -> oscal.resolve("oscal_profile_schema.json");
          case CYCLONEDX -> cyclonedx.resolve("bom-1.6.schema.json");
          case GEMARA -> throw new IllegalArgumentException("Gemara is written in CUE");
        };
    String home = "http://cyclonedx.org/schema/";
    Map<String, String> parts = new java.util.HashMap<>();
    for (String part : List.of("spdx.schema.json", "jsf-0.82.schema.json")) {
      parts.put(home + part, Files.readString(cyclonedx.resolve(part)));
    }
    return SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_7, builder -> builder.schemas(parts))
        .getSchema(Files.readString(file), InputFormat.JSON);
  }

  @Test
  void ofOscalNamesOnlyWhatIsThere() throws Exception {
    for (Baseline baseline : library.baselines()) {
      JsonNode catalog = tree(ExportFormat.OSCAL_CATALOG, edition(baseline));
      List<String> resources =
          catalog.at("/catalog/back-matter/resources").findValuesAsText("uuid");
      List<String> ids = catalog.at("/catalog/controls").findValuesAsText("id");
      Set<String> links = new TreeSet<>();
      catalog
          .at("/catalog/controls")
          .findValuesAsText("href")
          .forEach(href -> links.add(href.substring(1)));
      JsonNode profile = tree(ExportFormat.OSCAL_PROFILE, edition(baseline));

      assertThat(resources).doesNotHaveDuplicates();
      assertThat(ids).doesNotHaveDuplicates();
      assertThat(links).containsExactlyInAnyOrderElementsOf(resources);
      assertThat(texts(profile.at("/profile/imports/0/include-controls/0/with-ids")))
          .isNotEmpty()
          .allMatch(ids::contains);
    }
  }

  @Test
  void ofCycloneDxNamesOnlyWhatIsThere() throws Exception {
    for (Baseline baseline : library.baselines()) {
      JsonNode standard =
          tree(ExportFormat.CYCLONEDX, edition(baseline)).at("/definitions/standards/0");
      List<String> refs = standard.findValuesAsText("bom-ref");
      List<String> named = new ArrayList<>(standard.findValuesAsText("parent"));
      standard.at("/levels").forEach(level -> named.addAll(texts(level.at("/requirements"))));

      assertThat(refs).doesNotHaveDuplicates();
      assertThat(named).isNotEmpty().allMatch(refs::contains);
    }
  }

  /** The rules that Gemara 1.4.1 writes in CUE beside its types. */
  @Test
  void ofGemaraNamesOnlyWhatIsThere() throws Exception {
    for (Baseline baseline : library.baselines()) {
      JsonNode catalog = tree(ExportFormat.GEMARA, edition(baseline));
      Set<String> groups = ids(catalog.at("/groups"));
      Set<String> nations = ids(catalog.at("/metadata/applicability-groups"));
      Set<String> sources = ids(catalog.at("/metadata/mapping-references"));
      List<String> asked = new ArrayList<>();
      for (JsonNode control : catalog.at("/controls")) {
        assertThat(groups).contains(control.get("group").asText());
        for (JsonNode guideline : control.at("/guidelines")) {
          assertThat(sources).contains(guideline.get("reference-id").asText());
        }
        for (JsonNode one : control.at("/assessment-requirements")) {
          asked.add(one.get("id").asText());
          assertThat(nations).containsAll(texts(one.get("applicability")));
        }
      }
      assertThat(asked).isNotEmpty().doesNotHaveDuplicates();
    }
  }

  private static Set<String> ids(JsonNode list) {
    Set<String> ids = new HashSet<>();
    list.forEach(one -> assertThat(ids.add(one.get("id").asText())).as("%s", one).isTrue());
    return ids;
  }

  private static List<String> texts(JsonNode list) {
    return list.valueStream().map(JsonNode::asText).toList();
  }

  private static JsonNode tree(ExportFormat format, Edition edition) throws IOException {
    return new ObjectMapper().readTree(format.text(edition));
  }
}
