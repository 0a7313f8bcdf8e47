package org.quadcheck.cli.sbom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quadcheck.evidence.SubmissionBuilder.TODAY;
import static org.quadcheck.evidence.SubmissionBuilder.aSubmission;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.quadcheck.check.Check;
import org.quadcheck.check.NoComponentFrom;
import org.quadcheck.check.NoComponentKnownExploited;
import org.quadcheck.check.VexForEveryKnownVulnerability;
import org.quadcheck.check.observation.Observation;
import org.quadcheck.check.observation.Outcome;
import org.quadcheck.evidence.content.Content;
import org.quadcheck.evidence.sbom.Component;
import org.quadcheck.evidence.sbom.ComponentField;
import org.quadcheck.evidence.sbom.Origin;
import org.quadcheck.evidence.sbom.Sbom;
import org.quadcheck.evidence.sbom.Validity;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.evidence.value.State;
import org.quadcheck.intake.Intake;
import org.quadcheck.knowledge.Advisories;
import org.quadcheck.knowledge.Advisory;
import org.quadcheck.knowledge.AffectedPackage;
import org.quadcheck.knowledge.ComponentIdentity;
import org.quadcheck.knowledge.DataKind;
import org.quadcheck.knowledge.DataSet;
import org.quadcheck.knowledge.EndsOfLife;
import org.quadcheck.knowledge.ExploitedCatalogue;
import org.quadcheck.knowledge.ExploitedVulnerability;
import org.quadcheck.knowledge.Knowledge;
import org.quadcheck.knowledge.Purl;
import org.quadcheck.limit.Limits;
import org.quadcheck.report.convert.Target;

/** What a component is made from or was taken for is asked about after a conversion too. */
class ConvertedLineageTest {
  private static final Path FIXTURES =
      Path.of(System.getProperty("fixtures", "../shared/fixtures"));
  private static final long LARGEST = 1_000_000;
  private static final String SOURCE =
      """
      {"bomFormat": "CycloneDX", "specVersion": "1.6", "version": 1,
       "metadata": {"component": {"type": "application", "name": "product"}}, "components": [
        {"type": "library", "name": "fork", "pedigree": {
           "ancestors": [
             {"type": "library", "group": "org.apache", "name": "log4j-core", "version": "2.14.1",
              "purl": "pkg:maven/org.apache/log4j-core@2.14.1", "cpe": "cpe:2.3:a:apache:log4j:2.14.1:*:*:*:*:*:*:*",
              "pedigree": {"ancestors": [{"type": "library", "name": "log4j", "publisher": "Apache"}]}}],
           "patches": [{"type": "backport", "resolves": [{"type": "security", "id": "CVE-2021-44228"}]}]},
         "evidence": {"identity": [
           {"field": "purl", "concludedValue": "pkg:maven/a/b@1"},
           {"field": "name", "concludedValue": "b"}]}},
        {"type": "library", "name": "other", "pedigree": {
           "ancestors": [{"type": "library", "name": "x", "pedigree": {
             "patches": [{"type": "backport", "resolves": [{"type": "security", "id": "CVE-2021-1"}]}]}}]}}]}
      """;

  @TempDir private Path folder;

  private static Sbom converted(Content content, Target target) throws InvalidInputException {
    String text = Conversion.written(content, target);
    return Intake.readBack("converted", text, Limits.standard());
  }

  private Content source(String text) throws IOException, InvalidInputException {
    return new Conversion(folder).read(text);
  }

  private static Stream<Component> parts(Sbom sbom) {
    return Stream.concat(sbom.subject().stream(), sbom.components().stream());
  }

  private static List<String> told(Sbom sbom) {
    return parts(sbom)
        .flatMap(
            part -> part.lineage().origins().stream().map(one -> part.label() + " " + told(one)))
        .sorted()
        .toList();
  }

  private static String told(Origin one) {
    Set<String> names = new TreeSet<>(one.component().alsoCalled());
    names.addAll(List.of(one.component().producer(), one.component().supplier()));
    names.remove("");
    return String.join(
        "|", one.words(), one.component().purl(), one.component().cpe(), names.toString());
  }

  @ParameterizedTest
  @EnumSource
  void carriesLineageOverFromCycloneDx(Target target) throws IOException, InvalidInputException {
    Sbom sbom = converted(source(SOURCE), target);

    assertThat(sbom.notes()).isEmpty();
    assertThat(told(sbom))
        .containsExactly(
            "fork by its evidence b|||[]",
            "fork by its evidence pkg:maven/a/b@1|pkg:maven/a/b@1||[]",
            "fork made from log4j-core 2.14.1|pkg:maven/org.apache/log4j-core@2.14.1"
                + "|cpe:2.3:a:apache:log4j:2.14.1:*:*:*:*:*:*:*|[org.apache]",
            "fork made from log4j|||[Apache]",
            "other made from x|||[]");
    assertThat(sbom.components().stream().map(one -> one.lineage().mended()))
        .containsExactly(Set.of("CVE-2021-44228"), Set.of("CVE-2021-1"));
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "SPDX_JSON")
  void patchesNoComponentByThePatchOfAnAncestor(Target target)
      throws IOException, InvalidInputException {
    assertThat(
            converted(source(SOURCE), target).components().stream()
                .map(ConvertedLineageTest::patched))
        .containsExactly(State.STATED, State.ABSENT);
  }

  @Test
  void bringsLineageBackFromSpdx() throws IOException, InvalidInputException {
    Content content = source(SOURCE);
    List<String> before = told(content.sbom());
    for (Target target : List.of(Target.SPDX_JSON, Target.SPDX_JSON, Target.CYCLONEDX_XML)) {
      content = source(Conversion.written(content, target));

      assertThat(told(content.sbom())).as(target.word()).isEqualTo(before);
      assertThat(content.sbom().components()).hasSize(2);
    }
  }

  private static State patched(Component one) {
    return one.states().of(ComponentField.PATCH_STATUS);
  }

  @ParameterizedTest
  @EnumSource
  void carriesLineageOverFromSpdx(Target target) throws IOException, InvalidInputException {
    Content source =
        source(
            """
            SPDXVersion: SPDX-2.3
            DataLicense: CC0-1.0
            SPDXID: SPDXRef-DOCUMENT
            DocumentName: a
            DocumentNamespace: https://example.org/a
            Creator: Tool: t-1
            Created: 2026-01-31T12:00:00Z
            Relationship: SPDXRef-DOCUMENT DESCRIBES SPDXRef-a
            Relationship: SPDXRef-a DESCENDANT_OF SPDXRef-b
            Relationship: SPDXRef-c ANCESTOR_OF SPDXRef-b
            PackageName: a
            SPDXID: SPDXRef-a
            PackageDownloadLocation: NOASSERTION
            PackageName: b
            SPDXID: SPDXRef-b
            PackageDownloadLocation: NOASSERTION
            PackageSupplier: Organization: Acme
            PackageName: c
            SPDXID: SPDXRef-c
            PackageDownloadLocation: NOASSERTION
            ExternalRef: PACKAGE-MANAGER purl pkg:npm/c@1
            """);

    assertThat(told(converted(source, target)))
        .containsExactly(
            "a made from b|||[Acme]",
            "a made from c|pkg:npm/c@1||[]",
            "b made from c|pkg:npm/c@1||[]");
  }

  /** All that anything is made from is exploited, and all whom it comes from prohibited. */
  private static Map<String, Outcome> judged(Sbom sbom, List<Component> origins) {
    List<ExploitedVulnerability> exploited = new ArrayList<>();
    List<Advisory> advisories = new ArrayList<>();
    Set<String> names = new LinkedHashSet<>(List.of("nobody at all"));
    IntStream.range(0, origins.size())
        .forEach(
            i -> {
              String id = "CVE-2021-" + (10_000 + i);
              String name = origins.get(i).name();
              exploited.add(new ExploitedVulnerability(id, "", name, Optional.of(TODAY)));
              ComponentIdentity.purls(origins.get(i)).forEach(purl -> advisories.add(on(purl, id)));
              names.addAll(origins.get(i).alsoCalled());
            });
    Knowledge known =
        new Knowledge(
            List.of(set(DataKind.KNOWN_EXPLOITED), set(DataKind.ADVISORIES)),
            new ExploitedCatalogue(exploited),
            new Advisories(advisories, Set.of("maven", "npm", "pypi", "deb", "apk", "golang")),
            new EndsOfLife(List.of()),
            List.of(),
            Map.of());
    List<Check> checks =
        List.of(
            new NoComponentKnownExploited(Optional.empty()),
            new VexForEveryKnownVulnerability(Optional.empty()),
            new NoComponentFrom(List.copyOf(names)));
    Map<String, Outcome> outcomes = new TreeMap<>();
    for (Check check : checks) {
      Observation seen = check.evaluate(aSubmission().with(sbom).build(), TODAY, known).get(0);
      outcomes.put(check.getClass().getSimpleName(), seen.outcome());
    }
    return outcomes;
  }

  private static Advisory on(Purl purl, String id) {
    return new Advisory(
        Set.of(id), List.of(new AffectedPackage(purl.key(), "", "", Set.of(), List.of(), true)));
  }

  private static DataSet set(DataKind kind) {
    return new DataSet(kind, "data", Optional.of(TODAY), 1, 1, kind.standardDays());
  }

  @Test
  void judgesWhatWasConvertedNoBetterThanItsSource() throws IOException, InvalidInputException {
    Assumptions.assumeTrue(Files.isDirectory(FIXTURES), "no fixtures in " + FIXTURES);
    Map<Target, Integer> compared = new EnumMap<>(Target.class);
    for (Path file : sboms()) {
      Content content = Conversion.read(file);
      List<Component> origins =
          parts(content.sbom())
              .flatMap(one -> one.lineage().origins().stream())
              .map(Origin::component)
              .limit(1_000)
              .toList();
      for (Target target : origins.isEmpty() ? Set.<Target>of() : Set.of(Target.values())) {
        Sbom after = converted(content, target);
        String what = FIXTURES.relativize(file) + " to " + target.word();

        // One package alone may be the product, of which nothing is then shown to be a part.
        if (after.listsProductAlone() == content.sbom().listsProductAlone()) {
          assertThat(judged(after, origins)).as(what).isEqualTo(judged(content.sbom(), origins));
        }
        assertThat(told(after)).as(what).isEqualTo(told(content.sbom()));
        assertThat(after.validity().grade()).as(what).isIn(grades(after));
        compared.merge(target, 1, Integer::sum);
      }
    }
    assertThat(compared.get(Target.CYCLONEDX_JSON)).isGreaterThan(50);
    assertThat(compared).containsOnlyKeys(Target.values());
  }

  /** A document of SPDX must name a product, and not every source does. */
  private static Set<Validity.Grade> grades(Sbom after) {
    return after.format().equals("SPDX") && after.subject().isEmpty()
        ? Set.of(Validity.Grade.VALID, Validity.Grade.VIOLATIONS)
        : Set.of(Validity.Grade.VALID);
  }

  private static List<Path> sboms() throws IOException {
    List<Path> sboms = new ArrayList<>();
    for (String row : Files.readAllLines(FIXTURES.resolve("counts.tsv"))) {
      Path file = FIXTURES.resolve(row.split("\t", -1)[0]);
      if (Files.isRegularFile(file) && Files.size(file) < LARGEST && mayHaveLineage(file)) {
        sboms.add(file);
      }
    }
    return sboms;
  }

  private static boolean mayHaveLineage(Path file) throws IOException {
    String text = Files.readString(file, StandardCharsets.ISO_8859_1);
    return Stream.of("pedigree", "identity", "ANCESTOR_OF", "DESCENDANT_OF")
        .anyMatch(text::contains);
  }
}
