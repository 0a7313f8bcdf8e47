package org.quadcheck.intake.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quadcheck.evidence.ComponentBuilder.aComponent;
import static org.quadcheck.evidence.SbomBuilder.anSbom;
import static org.quadcheck.evidence.SubmissionBuilder.aSubmission;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quadcheck.evidence.Submission;
import org.quadcheck.evidence.sbom.Component;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.knowledge.ComponentIdentity;
import org.quadcheck.knowledge.DataKind;
import org.quadcheck.knowledge.DataSet;
import org.quadcheck.knowledge.Effect;
import org.quadcheck.knowledge.EndsOfLife;
import org.quadcheck.knowledge.ExploitedVulnerability;
import org.quadcheck.knowledge.Knowledge;
import org.quadcheck.knowledge.MatchKind;
import org.quadcheck.limit.Limits;

class DataFolderTest {
  private static final Component LOG4J =
      aComponent()
          .named("log4j-core")
          .withPurl("pkg:maven/org.apache.logging.log4j/log4j-core@2.14.1")
          .build();
  private static final Submission SUBMISSION =
      aSubmission().with(anSbom().listing(LOG4J).build()).build();
  private static final String ADVISORY =
      """
      {"id": "GHSA-jfh8-c2jp-5v3q", "modified": "2026-11-19T00:00:00Z",
       "aliases": ["CVE-2021-44228"],
       "affected": [{"package": {"ecosystem": "Maven",
                                 "name": "org.apache.logging.log4j:log4j-core"},
                     "ranges": [{"type": "ECOSYSTEM",
                                 "events": [{"introduced": "2.13.0"}, {"fixed": "2.15.0"}]}]}]}
      """;

  @TempDir private Path folder;

  private Path with(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private Path fixture(String name) throws IOException {
    Path file = Path.of(System.getProperty("fixtures", "../shared/fixtures")).resolve(name);
    Assumptions.assumeTrue(Files.exists(file), "no fixture " + file);
    return Files.write(folder.resolve(file.getFileName().toString()), Files.readAllBytes(file));
  }

  private Knowledge read() throws InvalidInputException {
    return DataFolder.open(folder, Limits.standard()).knowledge(SUBMISSION);
  }

  private String label(String name) {
    return folder.toString().replace('\\', '/') + "/" + name;
  }

  @Test
  void readsTheCatalogueOfExploitedVulnerabilitiesAlikeInBothForms()
      throws IOException, InvalidInputException {
    Path json = fixture("kev/known_exploited_vulnerabilities.json");
    Knowledge fromJson = read();
    Files.delete(json);
    fixture("kev/known_exploited_vulnerabilities.csv");
    Knowledge fromCsv = read();

    ExploitedVulnerability git =
        new ExploitedVulnerability(
            "CVE-2025-48384", "Git", "Git", Optional.of(LocalDate.of(2025, 8, 25)));
    for (Knowledge known : List.of(fromJson, fromCsv)) {
      assertThat(known.exploited().size()).isEqualTo(1404);
      assertThat(known.exploited().find(Set.of("CVE-2025-48384"))).contains(git);
      assertThat(known.set(DataKind.KNOWN_EXPLOITED).orElseThrow())
          .usingRecursiveComparison()
          .ignoringFields("path")
          .isEqualTo(
              new DataSet(
                  DataKind.KNOWN_EXPLOITED,
                  "",
                  Optional.of(LocalDate.of(2025, 8, 25)),
                  1,
                  1404,
                  30));
    }
  }

  @Test
  void refusesACatalogueThatHoldsFewerThanItSays() throws IOException {
    with(
        "kev.json",
        """
        {"dateReleased": "2026-11-20", "count": 2, "vulnerabilities": [
          {"cveID": "CVE-2026-1", "vendorProject": "A", "product": "B"}]}
        """);

    assertThatThrownBy(this::read)
        .isInstanceOf(InvalidInputException.class)
        .hasMessage(
            label("kev.json")
                + ":1:1: says that it lists 2 vulnerabilities, but lists 1. Fetch it again.");
  }

  @Test
  void refusesACatalogueThatListsNothing() throws IOException {
    for (String text :
        List.of(
            "cveID,vendorProject,product,dateAdded\n",
            "{\"dateReleased\": \"2026-11-20\", \"count\": 0, \"vulnerabilities\": []}")) {
      with("kev", text);
      assertThatThrownBy(this::read)
          .as(text)
          .isInstanceOf(InvalidInputException.class)
          .hasMessageContaining("the catalogue lists no vulnerability. Fetch it again.");
    }
  }

  @Test
  void refusesAnEndOfLifeThatIsNeitherADayNorAYesOrNo() throws IOException {
    for (String end : List.of("", "    eol: 2025-13-45\n", "    eol: unknown\n")) {
      with("one.md", "---\ntitle: X\nreleases:\n  - releaseCycle: \"1\"\n" + end + "---\n");
      assertThatThrownBy(this::read)
          .as(end)
          .isInstanceOf(InvalidInputException.class)
          .hasMessageContaining("'eol' must be a day, true or false");
    }
  }

  @Test
  void namesTheLimitThatAPackedCatalogueExceeds() throws IOException {
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(folder.resolve("kev.gz")))) {
      out.write("cveID,vendorProject,product,dateAdded\n".getBytes(StandardCharsets.UTF_8));
      out.write(" ".repeat(3_000_000).getBytes(StandardCharsets.UTF_8));
    }

    assertThatThrownBy(this::read)
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("(limit zip-ratio)");
  }

  @Test
  void refusesACatalogueThatIsCut() throws IOException {
    with(
        "kev.json",
        "{\"dateReleased\": \"2026-11-20\", \"count\": 2, \"vulnerabilities\": [{\"cve");

    assertThatThrownBy(this::read)
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("this is not valid JSON");
  }

  @Test
  void refusesAFileThatIsNoDataForItMayBeBroken() throws IOException {
    with("kev.json", "<html>Service unavailable</html>");

    assertThatThrownBy(this::read)
        .isInstanceOf(InvalidInputException.class)
        .hasMessage(
            label("kev.json")
                + ": is no data in a known form, or is broken. Take it out or mend it.");
  }

  @Test
  void refusesAnEmptyFolder() {
    assertThatThrownBy(this::read)
        .isInstanceOf(InvalidInputException.class)
        .hasMessageEndingWith("holds no data. Put data into it, or leave the folder out.");
  }

  @Test
  void keepsTheAdvisoriesOnPackagesOfTheSubmissionAndCountsAll()
      throws IOException, InvalidInputException {
    with("osv/one.json", ADVISORY);
    with(
        "osv/two.json",
        """
        {"id": "GHSA-other", "modified": "2026-11-20T00:00:00Z",
         "affected": [{"package": {"ecosystem": "npm", "name": "other"}, "versions": ["1.0.0"]}]}
        """);

    Knowledge known = read();

    assertThat(known.advisories().of(LOG4J, ComponentIdentity.of(LOG4J)))
        .extracting(hit -> hit.advisory().ids() + " " + hit.effect() + " " + hit.how())
        .containsExactly("[GHSA-JFH8-C2JP-5V3Q, CVE-2021-44228] AFFECTED PURL");
    assertThat(known.sets())
        .containsExactly(
            new DataSet(
                DataKind.ADVISORIES,
                label("osv"),
                Optional.of(LocalDate.of(2026, 11, 20)),
                2,
                2,
                30));
  }

  @Test
  void readsNoAdvisoryThatWasWithdrawn() throws IOException, InvalidInputException {
    with("one.json", ADVISORY.replaceFirst("\\{", "{\"withdrawn\": \"2026-11-20T00:00:00Z\", "));

    assertThat(read().advisories().of(LOG4J, ComponentIdentity.of(LOG4J))).isEmpty();
  }

  @Test
  void readsAVersionThatIsListedHoweverItIsWritten() throws IOException, InvalidInputException {
    Component python =
        aComponent().named("evil").withPurl("pkg:pypi/evil@1.0.0").withVersion("1.0.0").build();
    String advisory =
        """
        {"id": "MAL-1", "modified": "2026-11-19T00:00:00Z",
         "affected": [{"package": {"ecosystem": "PyPI", "name": "Evil"}, %s}]}
        """;
    Submission submission = aSubmission().with(anSbom().listing(python).build()).build();

    for (String affected :
        List.of(
            "\"versions\": [\"1.0\"] AFFECTED",
            "\"versions\": [\"1.1\"] NOT_AFFECTED",
            "\"ranges\": [{\"type\": \"ECOSYSTEM\", \"events\": []}] UNCLEAR",
            "\"ranges\": [{\"type\": \"ECOSYSTEM\", \"events\": [{\"fixed\": \"1.0\"}]}] UNCLEAR")) {
      int last = affected.lastIndexOf(' ');
      with("one.json", advisory.formatted(affected.substring(0, last)));
      Knowledge known = DataFolder.open(folder, Limits.standard()).knowledge(submission);
      assertThat(known.advisories().of(python, ComponentIdentity.of(python)))
          .as(affected)
          .extracting(hit -> hit.effect().name())
          .containsExactly(affected.substring(last + 1));
    }
  }

  @Test
  void refusesAnAdvisoryThatIsCut() throws IOException {
    with("one.json", ADVISORY.substring(0, ADVISORY.length() - 20));

    assertThatThrownBy(this::read)
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("one.json:6:")
        .hasMessageContaining("is no JSON that can be read. Fetch it again.");
  }

  @Test
  void refusesAFileOfWhichOnlyTheFirstAdvisoryWouldBeRead() throws IOException {
    with("all.json", ADVISORY.replace('\n', ' ') + "\n" + ADVISORY.replace('\n', ' '));

    assertThatThrownBy(this::read)
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining(
            "all.json: holds more than one advisory. Fetch them with each in a file of its own.");
  }

  @Test
  void namesTheLimitThatAnAdvisoryExceeds() throws IOException, InvalidInputException {
    for (int depth : List.of(65, 500, 5_000)) {
      String deep = "[".repeat(depth - 1) + "]".repeat(depth - 1);
      with("one.json", "{\"database_specific\": " + deep + "," + ADVISORY.substring(1));
      assertThatThrownBy(this::read)
          .as("%d", depth)
          .isInstanceOf(InvalidInputException.class)
          .hasMessageContaining("is nested deeper than 64 levels")
          .hasMessageContaining("--limit yaml-depth=");
    }
    with(
        "one.json",
        "{\"database_specific\": " + "[".repeat(63) + "]".repeat(63) + "," + ADVISORY.substring(1));
    assertThat(read().has(DataKind.ADVISORIES)).isTrue();
  }

  @Test
  void keepsTheScoresOfVulnerabilitiesThatMatterAlsoWhenPacked()
      throws IOException, InvalidInputException {
    with("one.json", ADVISORY);
    try (OutputStream out =
        new GZIPOutputStream(Files.newOutputStream(folder.resolve("epss.csv.gz")))) {
      out.write(
          """
          #model_version:v2026.03.01,score_date:2026-11-22T00:00:00+0000
          cve,epss,percentile
          CVE-2021-44228,0.94358,0.99957
          CVE-1999-0001,0.01,0.5
          """
              .getBytes(StandardCharsets.UTF_8));
    }

    Knowledge known = read();

    assertThat(known.predictions()).isEqualTo(Map.of("CVE-2021-44228", new BigDecimal("0.94358")));
    assertThat(known.set(DataKind.EXPLOIT_PREDICTION))
        .contains(
            new DataSet(
                DataKind.EXPLOIT_PREDICTION,
                label("epss.csv.gz"),
                Optional.of(LocalDate.of(2026, 11, 22)),
                1,
                2,
                30));
  }

  @Test
  void refusesARowThatIsNoScore() throws IOException {
    with("epss.csv", "cve,epss,percentile\nCVE-2021-44228,high,1\n");

    assertThatThrownBy(this::read)
        .hasMessage(label("epss.csv") + ":2: is no row of an id and a score. Fetch it again.");
  }

  @Test
  void readsTheEndsOfLifeOfRealProducts() throws IOException, InvalidInputException {
    for (String product :
        List.of(
            "angular",
            "debian",
            "django",
            "eclipse-temurin",
            "log4j",
            "nginx",
            "nodejs",
            "openssl",
            "oracle-jdk",
            "postgresql",
            "python",
            "rhel",
            "spring-boot",
            "spring-framework",
            "tomcat",
            "ubuntu",
            "windows-server")) {
      fixture("endoflife/" + product + ".md");
    }

    Knowledge known = read();

    DataSet set = known.set(DataKind.END_OF_LIFE).orElseThrow();
    assertThat(List.of(set.files(), set.entries())).containsExactly(17, 17);
    assertThat(known.endsOfLife().of(LOG4J).orElseThrow())
        .returns(MatchKind.PURL, EndsOfLife.Support::how)
        .returns("Apache Log4j", support -> support.product().title());
  }

  @Test
  void readsTheAnswerOfTheApiLikeThePage() throws IOException, InvalidInputException {
    with(
        "log4j.json",
        """
        {"schema_version": "1.2.0", "generated_at": "2026-11-20T00:00:00+00:00",
         "result": {"name": "log4j", "label": "Apache Log4j", "aliases": ["apache-log4j"],
           "identifiers": [
             {"id": "pkg:maven/org.apache.logging.log4j/log4j-core", "type": "purl"}],
           "releases": [{"name": "2", "isEol": false, "eolFrom": null},
                        {"name": "1", "isEol": true, "eolFrom": "2015-10-15"}]}}
        """);
    Component first =
        aComponent()
            .named("log4j-core")
            .withVersion("1.2.17")
            .withPurl("pkg:maven/org.apache.logging.log4j/log4j-core@1.2.17")
            .build();

    Knowledge known = read();

    assertThat(known.endsOfLife().of(first).orElseThrow().cycle().orElseThrow().end())
        .contains(LocalDate.of(2015, 10, 15));
    assertThat(known.set(DataKind.END_OF_LIFE).orElseThrow().date())
        .contains(LocalDate.of(2026, 11, 20));
  }

  @Test
  void believesTheBuyersStampOfDaysAndAges() throws IOException, InvalidInputException {
    with("one.json", ADVISORY);
    with("stamp.yaml", "data: 1\nas-of: {advisories: 2026-11-23}\nmax-age: {advisories: 7d}\n");

    DataSet set = read().set(DataKind.ADVISORIES).orElseThrow();

    assertThat(set.date()).contains(LocalDate.of(2026, 11, 23));
    assertThat(set.objection(LocalDate.of(2026, 11, 30))).isEmpty();
    assertThat(set.objection(LocalDate.of(2026, 12, 1)))
        .contains("the data on advisories is of 2026-11-23, 8 days old; at most 7 are relied upon");
  }

  @Test
  void refusesAStampOfAKindThatThereIsNot() throws IOException {
    with("stamp.yaml", "data: 1\nas-of: {kev: 2026-11-23}\nmax-age: {advisories: long}\n");

    assertThatThrownBy(this::read)
        .hasMessageContainingAll(
            "stamp.yaml:2:9: unknown kind of data 'kev'. Known: known-exploited,",
            "stamp.yaml:3:23: 'advisories' must be a length of time from 1 day to 10 years");
  }

  @Test
  void refusesAListOfSourcesWithEveryProblem() throws IOException {
    with(
        "list.yaml",
        """
        prohibited-sources: 1
        sources:
          - {id: a, list: x, verified: rumour, cites: [b#c], purls: [huawei]}
        """);

    assertThatThrownBy(this::read)
        .hasMessageContainingAll(
            "'as-of' is missing",
            "unknown word 'rumour'",
            "'huawei' is no pattern of purls. Begin it as they begin.");
  }

  @Test
  void readsTheListThatComesWithTheProgram() throws IOException, InvalidInputException {
    Files.copy(Path.of("examples/data/prohibited-sources.yaml"), folder.resolve("list.yaml"));

    assertThat(read().prohibited())
        .extracting(source -> source.list() + " " + source.id())
        .containsExactly(
            "us-section-889 huawei",
            "us-section-889 zte",
            "us-section-889 hytera",
            "us-section-889 hikvision",
            "us-section-889 dahua",
            "us-kaspersky kaspersky");
  }

  @Test
  void knowsNothingWithoutData() throws InvalidInputException {
    assertThat(DataFolder.none().knowledge(SUBMISSION)).isEqualTo(Knowledge.none());
  }

  @Test
  void tellsAComparisonThatCannotBeMade() throws IOException, InvalidInputException {
    with(
        "one.json",
        ADVISORY
            .replace("\"Maven\"", "\"Bitnami\"")
            .replace("org.apache.logging.log4j:log4j-core", "log4j"));
    Component bitnami = aComponent().named("log4j").withPurl("pkg:bitnami/log4j@2.14.1").build();
    Submission submission = aSubmission().with(anSbom().listing(bitnami).build()).build();

    Knowledge known = DataFolder.open(folder, Limits.standard()).knowledge(submission);

    assertThat(known.advisories().of(bitnami, ComponentIdentity.of(bitnami)))
        .extracting(hit -> hit.effect())
        .containsExactly(Effect.UNCLEAR);
  }
}
