package org.quadcheck.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quadcheck.evidence.ComponentBuilder.aComponent;
import static org.quadcheck.evidence.SbomBuilder.anSbom;
import static org.quadcheck.evidence.SubmissionBuilder.TODAY;
import static org.quadcheck.evidence.SubmissionBuilder.aSubmission;
import static org.quadcheck.evidence.SubmissionBuilder.place;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.quadcheck.check.observation.Assurance;
import org.quadcheck.check.observation.Observation;
import org.quadcheck.check.observation.Outcome;
import org.quadcheck.evidence.SbomBuilder;
import org.quadcheck.evidence.Submission;
import org.quadcheck.evidence.Vex;
import org.quadcheck.evidence.claim.Answer;
import org.quadcheck.evidence.claim.ClaimDefinition;
import org.quadcheck.evidence.claim.ClaimType;
import org.quadcheck.evidence.claim.ClaimVocabulary;
import org.quadcheck.evidence.sbom.Component;
import org.quadcheck.evidence.sbom.ComponentField;
import org.quadcheck.evidence.value.Place;
import org.quadcheck.evidence.value.State;
import org.quadcheck.evidence.vex.VexProduct;
import org.quadcheck.evidence.vex.VexStatement;
import org.quadcheck.evidence.vex.VexStatus;
import org.quadcheck.knowledge.Advisories;
import org.quadcheck.knowledge.Advisory;
import org.quadcheck.knowledge.AffectedPackage;
import org.quadcheck.knowledge.DataKind;
import org.quadcheck.knowledge.DataSet;
import org.quadcheck.knowledge.EndsOfLife;
import org.quadcheck.knowledge.ExploitedCatalogue;
import org.quadcheck.knowledge.ExploitedVulnerability;
import org.quadcheck.knowledge.Knowledge;
import org.quadcheck.knowledge.ProhibitedSource;
import org.quadcheck.knowledge.ReleaseCycle;
import org.quadcheck.knowledge.SupportedProduct;
import org.quadcheck.knowledge.VersionRange;
import org.quadcheck.knowledge.VersionRange.Event;
import org.quadcheck.knowledge.VersionRange.Kind;
import org.quadcheck.knowledge.version.VersionScheme;

/** The kinds of check that ask the buyer's data. */
class DataChecksTest {
  private static final String PURL = "pkg:maven/org.apache.logging.log4j/log4j-core@2.14.1";
  private static final Component LOG4J =
      aComponent().named("log4j-core").withVersion("2.14.1").withPurl(PURL).by("Apache").build();
  private static final Component FIXED =
      aComponent()
          .named("log4j-core")
          .withVersion("2.15.0")
          .withPurl("pkg:maven/org.apache.logging.log4j/log4j-core@2.15.0")
          .by("Apache")
          .build();
  private static final Place THERE = new Place(SbomBuilder.PATH, 12, 5);
  private static final Check EXPLOITED = new NoComponentKnownExploited(Optional.empty());
  private static final Check ANSWERED = new VexForEveryKnownVulnerability(Optional.empty());
  private static final String HIT =
      "known to be exploited and not answered by a VEX statement: CVE-2021-44228 (Apache Log4j2) in"
          + " log4j-core 2.14.1, by purl, GHSA-JFH8";

  private static DataSet set(DataKind kind, LocalDate day) {
    return new DataSet(kind, "data", Optional.of(day), 1, 1, kind.standardDays());
  }

  private static Advisory advisory(String key, VersionScheme scheme) {
    VersionRange range =
        new VersionRange(
            scheme, List.of(new Event(Kind.INTRODUCED, "2.13.0"), new Event(Kind.FIXED, "2.15.0")));
    AffectedPackage affected =
        new AffectedPackage(key, "maven", "", Set.of(), List.of(range), false);
    Set<String> ids = new java.util.LinkedHashSet<>(List.of("GHSA-JFH8", "CVE-2021-44228"));
    return new Advisory(ids, List.of(affected));
  }

  private static Knowledge knowing(LocalDate day) {
    return knowing(day, VersionScheme.MAVEN);
  }

  private static Knowledge knowing(LocalDate day, VersionScheme scheme) {
    ExploitedVulnerability log4shell =
        new ExploitedVulnerability(
            "CVE-2021-44228", "Apache", "Log4j2", Optional.of(LocalDate.of(2021, 12, 10)));
    return new Knowledge(
        List.of(set(DataKind.KNOWN_EXPLOITED, day), set(DataKind.ADVISORIES, day)),
        new ExploitedCatalogue(List.of(log4shell)),
        new Advisories(
            List.of(advisory("maven/org.apache.logging.log4j/log4j-core", scheme)),
            Set.of("maven")),
        new EndsOfLife(List.of()),
        List.of(),
        Map.of());
  }

  private static Submission listing(Component component, VexStatement... statements) {
    return aSubmission().with(anSbom().listing(component).build()).stating(statements).build();
  }

  private static VexStatement saying(VexStatus status, String why, VexProduct... products) {
    return new VexStatement(
        Set.of("CVE-2021-44228"),
        List.of(products),
        status,
        why,
        Optional.of(Instant.parse("2026-10-01T00:00:00Z")),
        new Place("vex.json", 3, 1));
  }

  private static List<Observation> see(Check check, Submission submission, Knowledge known) {
    return check.evaluate(submission, TODAY, known);
  }

  @Test
  void takesAStatementOnARangeForTheVersionsInIt() {
    assertThat(onRange("vers:maven/>=2.14.0|<2.15.0")).isEqualTo(Outcome.PASS);
    assertThat(onRange("vers:maven/>=2.14.2|<2.15.0")).isEqualTo(Outcome.FAIL);
    assertThat(onRange("vers:generic/>=2.14.0|<2.15.0"))
        .as("unclear")
        .isEqualTo(Outcome.NEEDS_REVIEW);
    assertThat(onRange("vers:/all before 2.17")).as("unclear").isEqualTo(Outcome.NEEDS_REVIEW);
    assertThat(onRange("")).as("no version and no range").isEqualTo(Outcome.FAIL);
  }

  private static Outcome onRange(String range) {
    return given(LOG4J, harmless(limited(range)));
  }

  private static VexProduct limited(String range) {
    return new VexProduct("", PURL, "", "", List.of(range), List.of());
  }

  private static VexStatement harmless(VexProduct product) {
    return saying(VexStatus.NOT_AFFECTED, "code_not_reachable", product);
  }

  private static Outcome given(Component component, VexStatement... statements) {
    return Outcome.worst(
        see(EXPLOITED, listing(component, statements), knowing(TODAY)).stream()
            .map(Observation::outcome)
            .toList());
  }

  /** What is said against the product of a range that may hold the version is not passed over. */
  @Test
  void asksWhetherARangeThatCannotBeComparedHoldsAVersionThatAnotherWordClears() {
    VexStatement harmless = harmless(VexProduct.of(PURL));
    for (String range : List.of("vers:generic/<2.15.0", "vers:/old ones", "vers:/<2.14.1 SP2")) {
      VexStatement harmful = saying(VexStatus.AFFECTED, "", limited(range));
      assertThat(given(LOG4J, harmful, harmless)).as(range).isEqualTo(Outcome.NEEDS_REVIEW);
    }
    assertThat(onRange("vers:/<= v2.14.1")).as("the bound itself").isEqualTo(Outcome.PASS);
    assertThat(onRange("vers:generic/<2.13.0")).as("outside").isEqualTo(Outcome.FAIL);
  }

  /** The advisory is on the version in the purl, and the statement on the one beside it. */
  @Test
  void believesNoStatementOnOneOfTwoVersionsThatAComponentBears() {
    Component two = aComponent().named("log4j-core").withVersion("2.17.0").withPurl(PURL).build();
    String unversioned = PURL.replaceFirst("@.*", "");
    for (String range : List.of("vers:maven/>=2.15.0", "2.17.0")) {
      VexProduct product = new VexProduct("", unversioned, "", "", List.of(range), List.of());
      assertThat(given(two, harmless(product))).as(range).isEqualTo(Outcome.NEEDS_REVIEW);
    }
  }

  @Test
  void takesTheMarkBeforeAVersionAndTheUsualTypeOfMavenForNothing() {
    String marked = PURL.replace("@", "@v");
    Component jar =
        aComponent().named("log4j-core").withVersion("v2.14.1").withPurl(marked).build();

    assertThat(given(LOG4J, harmless(VexProduct.of(marked)))).isEqualTo(Outcome.PASS);
    assertThat(given(jar, harmless(VexProduct.of(PURL)))).isEqualTo(Outcome.PASS);
    assertThat(given(LOG4J, harmless(VexProduct.of(PURL + "?type=jar")))).isEqualTo(Outcome.PASS);
    assertThat(given(LOG4J, harmless(VexProduct.of(PURL + "?type=war")))).isEqualTo(Outcome.FAIL);
  }

  /** As Syft has it: the purl bears the number, and the version beside it the word Go too. */
  @Test
  void readsTheReleaseOfGoForItsVersion() {
    AffectedPackage affected =
        new AffectedPackage(
            "golang/stdlib",
            "golang",
            "",
            Set.of(),
            List.of(
                new VersionRange(
                    VersionScheme.SEMVER,
                    List.of(new Event(Kind.INTRODUCED, "0"), new Event(Kind.FIXED, "1.20.10")))),
            false);
    Advisories advisories =
        new Advisories(
            List.of(new Advisory(Set.of("CVE-2021-44228"), List.of(affected))), Set.of("golang"));
    Knowledge known =
        new Knowledge(
            knowing(TODAY).sets(),
            knowing(TODAY).exploited(),
            advisories,
            new EndsOfLife(List.of()),
            List.of(),
            Map.of());

    List<Outcome> seen = new ArrayList<>();
    for (String version : List.of("1.20.9", "1.20.10")) {
      Component stdlib =
          aComponent()
              .named("stdlib")
              .withVersion("go" + version)
              .withPurl("pkg:golang/stdlib@" + version)
              .build();
      see(EXPLOITED, listing(stdlib), known).forEach(one -> seen.add(one.outcome()));
    }
    assertThat(seen).containsExactly(Outcome.FAIL, Outcome.PASS);
  }

  @Test
  void failsForAnExploitedComponentWithoutAStatement() {
    assertThat(see(EXPLOITED, listing(LOG4J), knowing(TODAY)))
        .containsExactly(Observation.fail(HIT, THERE));
  }

  @Test
  void showsTheScoreBesideTheVulnerability() {
    Knowledge plain = knowing(TODAY);
    Knowledge scored =
        new Knowledge(
            plain.sets(),
            plain.exploited(),
            plain.advisories(),
            plain.endsOfLife(),
            List.of(),
            Map.of("CVE-2021-44228", new java.math.BigDecimal("0.94358")));

    assertThat(see(EXPLOITED, listing(LOG4J), scored).get(0).message())
        .contains("CVE-2021-44228 (Apache Log4j2) [EPSS 0.94358] in log4j-core 2.14.1");
  }

  @Test
  void passesForAStatementOnTheVeryComponent() {
    VexStatement harmless =
        saying(VexStatus.NOT_AFFECTED, "vulnerable_code_not_present", VexProduct.of(PURL));

    assertThat(see(EXPLOITED, listing(LOG4J, harmless), knowing(TODAY)))
        .containsExactly(
            Observation.pass(
                Assurance.SELF_ATTESTED,
                "none of 1 components is known to be exploited and not answered",
                Place.of(SbomBuilder.PATH)));
  }

  @Test
  void believesNoStatementThatSpeaksOfSomethingElse() {
    List<VexStatement> useless =
        List.of(
            saying(VexStatus.FIXED, "", VexProduct.of(PURL.replace("2.14.1", "2.14.0"))),
            saying(VexStatus.FIXED, "", VexProduct.of(PURL.replace("log4j-core", "log4j-api"))),
            saying(VexStatus.FIXED, "", VexProduct.of(PURL + "?classifier=sources")),
            saying(
                VexStatus.FIXED,
                "",
                VexProduct.of("pkg:generic/another@1").within(List.of(VexProduct.of(PURL)))),
            saying(VexStatus.FIXED, ""));

    for (VexStatement one : useless) {
      assertThat(see(EXPLOITED, listing(LOG4J, one), knowing(TODAY)))
          .as("%s", one)
          .containsExactly(Observation.fail(HIT, THERE));
    }
  }

  @Test
  void believesNoStatementOnAnotherUpdateOrSystemOfACpe() {
    String cpe = "cpe:2.3:a:apache:log4j:2.14.1:%s:*:*:*:*:%s:*:*";
    Component known =
        aComponent()
            .named("log4j-core")
            .withVersion("2.14.1")
            .withPurl(PURL)
            .withCpe(cpe.formatted("-", "linux"))
            .build();
    for (String said :
        List.of(cpe.formatted("*", "*"), cpe.formatted("*", "linux"), "cpe:/a:apache:log4j")) {
      assertThat(byCpe(known, said)).as(said).isEqualTo(Outcome.PASS);
    }
    for (String said : List.of(cpe.formatted("*", "windows"), cpe.formatted("rc1", "*"))) {
      assertThat(byCpe(known, said)).as(said).isEqualTo(Outcome.FAIL);
    }
  }

  /** The advisory is on the version in the purl, and the statement on that in the CPE. */
  @Test
  void wantsAPersonToLookAtAStatementOnTheVersionOfACpeThatTheComponentDoesNotBear() {
    String cpe = "cpe:2.3:a:apache:log4j:%s:*:*:*:*:*:*:*";
    for (String version : List.of("2.14.1", "2.17.0")) {
      Component known =
          aComponent()
              .named("log4j-core")
              .withVersion("2.14.1")
              .withPurl(PURL)
              .withCpe(cpe.formatted(version))
              .build();
      Outcome expected = version.equals("2.14.1") ? Outcome.PASS : Outcome.NEEDS_REVIEW;
      assertThat(byCpe(known, cpe.formatted(version))).as(version).isEqualTo(expected);
    }
  }

  private static Outcome byCpe(Component component, String said) {
    VexStatement statement =
        saying(VexStatus.NOT_AFFECTED, "code_not_reachable", VexProduct.of(said));
    return Outcome.worst(
        see(EXPLOITED, listing(component, statement), knowing(TODAY)).stream()
            .map(Observation::outcome)
            .toList());
  }

  @Test
  void takesAPartThatNothingNamesAndAPartOfAPartForNothingElse() {
    VexProduct product = VexProduct.of("pkg:generic/gateway@4.2.0");
    VexProduct log4j = VexProduct.of(PURL);
    Component whole =
        aComponent().named("gateway").withVersion("4.2.0").withPurl(product.purl()).build();
    Map<VexProduct, Outcome> outcomes =
        Map.of(
            product.within(List.of(log4j)), Outcome.PASS,
            product.within(List.of(VexProduct.of(""))), Outcome.FAIL,
            product.within(List.of(log4j.within(List.of(VexProduct.of("pkg:maven/a/b@1"))))),
                Outcome.FAIL);

    outcomes.forEach(
        (meant, outcome) -> {
          Submission submission =
              aSubmission()
                  .with(anSbom().about(whole).listing(LOG4J).build())
                  .stating(saying(VexStatus.FIXED, "", meant))
                  .build();
          assertThat(see(EXPLOITED, submission, knowing(TODAY)))
              .extracting(Observation::outcome)
              .as("%s", meant)
              .containsExactly(outcome);
        });
  }

  @Test
  void passesNothingByAPurlUnderWhichAdvisoriesWouldNotBeFound() {
    List<String> purls =
        List.of(
            "pkg:maven/log4j-core@2.14.1",
            "pkg:maven/org/apache/logging/log4j/log4j-core@2.14.1",
            "pkg:maven/org.apache.logging.log4j:log4j-core@2.14.1",
            "pkg:maven/org.\u0430pache.logging.log4j/log4j-core@2.14.1",
            "pkg:maven/org.apache.logging.log4j/log4j\u200b-core@2.14.1",
            "pkg:maven/org.apache.logging.log4j/log4j-core@2.14.1@2.17.1",
            "pkg:maven/org.apache.logging.log4j/log4j%252Dcore@2.14.1");
    for (String purl : purls) {
      assertThat(outcome(aComponent().named("log4j-core").withPurl(purl).build()))
          .as(purl)
          .isEqualTo(Outcome.NEEDS_REVIEW);
    }
    assertThat(outcome(withPurl("pkg:maven//org.apache.logging.log4j//log4j-core/@2.14.1")))
        .as("slashes that say nothing")
        .isEqualTo(Outcome.FAIL);
    assertThat(outcome(withPurl("pkg:maven/com.acme/log4j-core@2.14.1")))
        .as("another package")
        .isEqualTo(Outcome.PASS);
    assertThat(
            outcome(
                aComponent()
                    .named("log4j-core")
                    .withVersion("2.14.1")
                    .withPurl("pkg:maven/com.acme/other@2.14.1")
                    .alsoCalled("org.apache.logging.log4j")
                    .build()))
        .as("its own group and name are those of another package than its purl's")
        .isEqualTo(Outcome.NEEDS_REVIEW);
  }

  private static Component withPurl(String purl) {
    return aComponent().named("log4j-core").withVersion("2.14.1").withPurl(purl).build();
  }

  private static Outcome outcome(Component component) {
    return Outcome.worst(
        see(EXPLOITED, listing(component), knowing(TODAY)).stream()
            .map(Observation::outcome)
            .toList());
  }

  @Test
  void wantsAPersonToLookAtAStatementThatMayNotBeMeantOrGivesNoReason() {
    VexProduct named = new VexProduct("", "", "", "log4j-core", List.of("2.14.1"), List.of());
    VexStatement tomorrow =
        new VexStatement(
            Set.of("CVE-2021-44228"),
            List.of(VexProduct.of(PURL)),
            VexStatus.FIXED,
            "",
            Optional.of(Instant.parse("2026-11-25T00:00:00Z")),
            new Place("vex.json", 3, 1));
    Map<VexStatement, String> doubts =
        Map.of(
            saying(VexStatus.FIXED, "", named),
            "the VEX statement names it by name alone",
            saying(VexStatus.NOT_AFFECTED, "", VexProduct.of(PURL)),
            "the VEX statement gives no reason",
            saying(VexStatus.NOT_AFFECTED, "TBD", VexProduct.of(PURL)),
            "the VEX statement gives no reason",
            saying(VexStatus.NOT_AFFECTED, "component_not_present", VexProduct.of(PURL)),
            "the VEX statement says that it is not there",
            tomorrow,
            "the VEX statement is dated after 2026-11-24",
            on("", VexStatus.FIXED, PURL),
            "the VEX statement bears no date",
            on("", VexStatus.NOT_AFFECTED, PURL),
            "the VEX statement bears no date",
            on("2026-09-29T23:59:59Z", VexStatus.FIXED, PURL),
            "the VEX statement is of 2026-09-29, before what is offered was made, and names no version of it");

    doubts.forEach(
        (statement, doubt) ->
            assertThat(see(EXPLOITED, listing(LOG4J, statement), knowing(TODAY)))
                .containsExactly(
                    Observation.review(
                        "a person must look whether these are known to be exploited:"
                            + " CVE-2021-44228 (Apache Log4j2) in log4j-core 2.14.1, by purl,"
                            + " GHSA-JFH8 ("
                            + doubt
                            + ")",
                        THERE)));
  }

  /** What is said at a moment, or at none; a reason is given. */
  private static VexStatement on(String moment, VexStatus status, String... purls) {
    return new VexStatement(
        Set.of("CVE-2021-44228"),
        Stream.of(purls).map(VexProduct::of).toList(),
        status,
        "code_not_reachable",
        Optional.of(moment).filter(one -> !one.isEmpty()).map(Instant::parse),
        new Place("vex.json", 3, 1));
  }

  @Test
  void believesAStatementWithoutADayByTheDayOfItsDocument() {
    VexStatement undated = on("", VexStatus.FIXED, PURL);
    Optional<Instant> day = Optional.of(Instant.parse("2026-10-01T00:00:00Z"));
    Optional<Instant> tomorrow = Optional.of(Instant.parse("2026-11-25T00:00:00Z"));
    Optional<Instant> old = Optional.of(Instant.parse("2026-09-01T00:00:00Z"));

    assertThat(issued(day, undated)).isEqualTo(Outcome.PASS);
    assertThat(issued(tomorrow, undated)).isEqualTo(Outcome.NEEDS_REVIEW);
    assertThat(issued(old, undated)).isEqualTo(Outcome.NEEDS_REVIEW);
    // A document that was issued again says again what it holds.
    assertThat(issued(day, on("2024-01-01T00:00:00Z", VexStatus.FIXED, PURL)))
        .isEqualTo(Outcome.PASS);
    // A word against the product needs no day.
    assertThat(issued(Optional.empty(), on("", VexStatus.AFFECTED, PURL))).isEqualTo(Outcome.FAIL);
  }

  @Test
  void wantsAPersonToLookAtAStatementInADocumentOnAnotherProduct() {
    VexStatement said = saying(VexStatus.NOT_AFFECTED, "code_not_reachable", VexProduct.of(PURL));
    Component gateway = aComponent().named("gateway").withVersion("4.2.0").build();
    Map<Component, Outcome> outcomes =
        Map.of(
            gateway,
            Outcome.PASS,
            aComponent().named("Gateway").withVersion("").build(),
            Outcome.PASS,
            aComponent().named("console").withVersion("4.2.0").build(),
            Outcome.NEEDS_REVIEW,
            aComponent().named("gateway").withVersion("4.1.0").build(),
            Outcome.NEEDS_REVIEW);

    outcomes.forEach(
        (about, outcome) -> {
          Vex vex =
              new Vex(
                  "vex.cdx.json",
                  "CycloneDX",
                  "1.6",
                  "",
                  List.of(said),
                  said.stated(),
                  Optional.of(about));
          Submission plain =
              aSubmission().with(anSbom().about(gateway).listing(LOG4J).build()).build();
          Submission submission =
              new Submission(plain.inputs(), plain.attestations(), plain.sboms(), List.of(vex));
          assertThat(see(EXPLOITED, submission, knowing(TODAY)))
              .as(about.label())
              .extracting(Observation::outcome)
              .containsExactly(outcome);
        });
  }

  @Test
  void passesNoPackageWhoseSourceIsNotNamedByItsBinaryAlone() {
    Component bare = debian("libssl3", "");
    Component named = debian("libssl3", "&upstream=openssl");
    Component other = debian("bash", "");
    Advisories none = new Advisories(List.of(), Set.of("deb/debian:12"));
    Advisories onBash =
        new Advisories(
            List.of(advisory("deb/debian/bash", VersionScheme.DEBIAN)), Set.of("deb/debian:12"));

    assertThat(ofDebian(none, bare)).isEqualTo(Outcome.NEEDS_REVIEW);
    assertThat(ofDebian(none, named, other)).as("the others are sources").isEqualTo(Outcome.PASS);
    assertThat(ofDebian(onBash, other)).as("called like its source").isEqualTo(Outcome.PASS);
  }

  @Test
  void passesNoPackageOfRpmWhoseSourceIsNotNamedWhereAdvisoriesAreOnSources() {
    for (String name : List.of("suse", "sles", "opensuse", "rocky", "mageia", "openeuler")) {
      assertThat(ofRpm(name, "")).as(name).isEqualTo(Outcome.NEEDS_REVIEW);
      assertThat(ofRpm(name, "&upstream=openssl-1.1.1-1.src.rpm")).as(name).isEqualTo(Outcome.PASS);
    }
    assertThat(ofRpm("almalinux", "")).isEqualTo(Outcome.PASS);
    assertThat(ofRpm("redhat", "")).isEqualTo(Outcome.PASS);
  }

  private static Outcome ofRpm(String namespace, String more) {
    String purl = "pkg:rpm/%1$s/libopenssl1_1@1.1.1-1?arch=x86_64&distro=%1$s-9%2$s";
    Component built =
        aComponent()
            .named("libopenssl1_1")
            .withVersion("1.1.1-1")
            .withPurl(purl.formatted(namespace, more))
            .build();
    Set<String> every =
        Set.of(
            "rpm/suse:9",
            "rpm/opensuse:9",
            "rpm/rocky-linux:9",
            "rpm/mageia:9",
            "rpm/openeuler:9",
            "rpm/almalinux:9",
            "rpm/redhat:9");
    return ofDebian(new Advisories(List.of(), every), built);
  }

  private static Component debian(String name, String more) {
    String purl = "pkg:deb/debian/%s@3.0-1?arch=amd64&distro=debian-12%s";
    return aComponent()
        .named(name)
        .withVersion("3.0-1")
        .withPurl(purl.formatted(name, more))
        .by("Debian")
        .build();
  }

  private static Outcome ofDebian(Advisories advisories, Component... components) {
    Knowledge maven = knowing(TODAY);
    Knowledge known =
        new Knowledge(
            maven.sets(), maven.exploited(), advisories, maven.endsOfLife(), List.of(), Map.of());
    Submission submission = aSubmission().with(anSbom().listing(components).build()).build();
    return Outcome.worst(
        see(EXPLOITED, submission, known).stream().map(Observation::outcome).toList());
  }

  @Test
  void believesAnOldStatementOnTheVersionThatIsOffered() {
    Component gateway =
        aComponent()
            .named("gateway")
            .withVersion("4.2.0")
            .withPurl("pkg:generic/gateway@4.2.0")
            .build();
    String before = "2026-09-01T00:00:00Z";

    assertThat(ofProduct(gateway, on(before, VexStatus.FIXED, "pkg:generic/gateway@4.2.0")))
        .isEqualTo(Outcome.PASS);
    assertThat(ofProduct(gateway, on(before, VexStatus.FIXED, "pkg:generic/gateway")))
        .isEqualTo(Outcome.NEEDS_REVIEW);
    assertThat(ofProduct(gateway, on(before, VexStatus.NOT_AFFECTED, "pkg:generic/gateway")))
        .isEqualTo(Outcome.NEEDS_REVIEW);
    String after = "2026-10-01T00:00:00Z";
    assertThat(ofProduct(gateway, on(after, VexStatus.NOT_AFFECTED, "pkg:generic/gateway")))
        .isEqualTo(Outcome.PASS);
  }

  private static Outcome ofProduct(Component product, VexStatement statement) {
    Submission submission =
        aSubmission()
            .with(anSbom().about(product).listing(LOG4J).build())
            .stating(statement)
            .build();
    return Outcome.worst(
        see(EXPLOITED, submission, knowing(TODAY)).stream().map(Observation::outcome).toList());
  }

  private static Outcome issued(Optional<Instant> day, VexStatement statement) {
    Submission submission =
        aSubmission().with(anSbom().listing(LOG4J).build()).stating(day, statement).build();
    return Outcome.worst(
        see(EXPLOITED, submission, knowing(TODAY)).stream().map(Observation::outcome).toList());
  }

  @Test
  void failsWhereTheSupplierItselfSaysThatItIsAffected() {
    VexStatement affected = saying(VexStatus.AFFECTED, "", VexProduct.of(PURL));

    assertThat(see(EXPLOITED, listing(LOG4J, affected), knowing(TODAY)))
        .extracting(Observation::outcome, Observation::message)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                Outcome.FAIL,
                HIT
                    + ", affected, CVE-2021-44228 (Apache Log4j2) in log4j-core 2.14.1, listed by"
                    + " the supplier, affected"));
  }

  @Test
  void believesTheNewestOfTwoStatements() {
    VexStatement before = saying(VexStatus.UNDER_INVESTIGATION, "", VexProduct.of(PURL));
    VexStatement after =
        new VexStatement(
            before.ids(),
            before.products(),
            VexStatus.FIXED,
            "",
            Optional.of(Instant.parse("2026-10-02T00:00:00Z")),
            before.place());

    assertThat(see(EXPLOITED, listing(LOG4J, before, after), knowing(TODAY)))
        .extracting(Observation::outcome)
        .containsExactly(Outcome.PASS);
    VexStatement undated =
        new VexStatement(
            before.ids(), before.products(), VexStatus.FIXED, "", Optional.empty(), before.place());
    assertThat(see(EXPLOITED, listing(LOG4J, before, undated), knowing(TODAY)))
        .extracting(Observation::outcome)
        .containsExactly(Outcome.FAIL);
  }

  @Test
  void passesForAVersionThatIsFixed() {
    assertThat(see(EXPLOITED, listing(FIXED), knowing(TODAY)))
        .containsExactly(
            Observation.pass(
                Assurance.OBSERVED,
                "none of 1 components is known to be exploited",
                Place.of(SbomBuilder.PATH)));
  }

  @Test
  void wantsAPersonToLookWhereVersionsCannotBeCompared() {
    assertThat(see(EXPLOITED, listing(LOG4J), knowing(TODAY, VersionScheme.EXACT)))
        .containsExactly(
            Observation.review(
                "a person must look whether these are known to be exploited: CVE-2021-44228 (Apache"
                    + " Log4j2) in log4j-core 2.14.1, by purl, GHSA-JFH8 (the versions cannot be"
                    + " compared)",
                THERE));
  }

  @Test
  void wantsAPersonToLookAtANameOfTheCatalogue() {
    Component named = aComponent().named("Log4j2").withPurl("pkg:maven/a/b@1").by("Apache").build();

    assertThat(see(EXPLOITED, listing(named), knowing(TODAY)))
        .containsExactly(
            Observation.review(
                "a person must look whether these are known to be exploited: CVE-2021-44228 (Apache"
                    + " Log4j2) in Log4j2 1.3.0 (by name alone)",
                THERE));
  }

  @Test
  void passesNothingThatTheAdvisoriesCannotKnow() {
    Component blind = aComponent().withPurl("").build();

    assertThat(see(EXPLOITED, listing(blind), knowing(TODAY)))
        .containsExactly(
            Observation.review(
                "1 of 1 components have no purl that the advisories given could know: left-pad"
                    + " 1.3.0",
                THERE));
    assertThat(see(EXPLOITED, listing(aComponent().build()), knowing(TODAY)))
        .extracting(Observation::outcome)
        .containsExactly(Outcome.NEEDS_REVIEW);
  }

  @Test
  void passesNothingByDataThatIsTooOld() {
    LocalDate limit = TODAY.minusDays(30);

    assertThat(see(EXPLOITED, listing(FIXED), knowing(limit)))
        .extracting(Observation::outcome)
        .containsExactly(Outcome.PASS);
    assertThat(see(EXPLOITED, listing(FIXED), knowing(limit.minusDays(1))))
        .containsExactly(
            Observation.review(
                "nothing was found, but the data on known exploited vulnerabilities is of"
                    + " 2026-10-24, 31 days old; at most 30 are relied upon; the data on advisories"
                    + " is of 2026-10-24, 31 days old; at most 30 are relied upon",
                Place.of(SbomBuilder.PATH)));
    assertThat(see(EXPLOITED, listing(LOG4J), knowing(limit.minusDays(1))))
        .containsExactly(Observation.fail(HIT, THERE));
  }

  @Test
  void checksNothingWithoutData() {
    assertThat(see(EXPLOITED, listing(LOG4J), Knowledge.none()))
        .containsExactly(
            Observation.notChecked("no catalogue of known exploited vulnerabilities was given"));
    assertThat(see(ANSWERED, listing(LOG4J), Knowledge.none()))
        .containsExactly(
            Observation.notChecked(
                "no advisories were given, so that nobody knows what the components have"));
  }

  @Test
  void letsTheClaimStandWithoutDataAndContradictsItWith() {
    Check claimed = new NoComponentKnownExploited(Optional.of("v.none"));
    Submission submission =
        aSubmission()
            .claiming("v.none", new Answer.YesNo(true))
            .with(anSbom().listing(LOG4J).build())
            .build();

    assertThat(see(claimed, submission, Knowledge.none()))
        .extracting(Observation::outcome)
        .containsExactly(Outcome.PASS);
    assertThat(see(claimed, submission, knowing(TODAY)))
        .contains(Observation.contradiction("v.none is affirmed, but " + HIT, place(14), THERE));
    assertThat(see(claimed, listing(FIXED), knowing(TODAY)))
        .extracting(Observation::outcome)
        .containsExactly(Outcome.FAIL);
  }

  @Test
  void asksForAWordOnEveryVulnerabilityWhicheverItIs() {
    assertThat(see(ANSWERED, listing(LOG4J), knowing(TODAY)))
        .containsExactly(
            Observation.fail(
                "no VEX statement on: GHSA-JFH8 in log4j-core 2.14.1, by purl, GHSA-JFH8", THERE));
    VexStatement open = saying(VexStatus.UNDER_INVESTIGATION, "", VexProduct.of(PURL));
    assertThat(see(ANSWERED, listing(LOG4J, open), knowing(TODAY)))
        .containsExactly(
            Observation.pass(
                Assurance.SELF_ATTESTED,
                "every vulnerability known in 1 components is answered",
                Place.of(SbomBuilder.PATH)));
  }

  @Test
  void countsAVulnerabilityThatTheSbomListsWithoutAWord() {
    VexStatement listed =
        new VexStatement(
            Set.of("CVE-2026-1"),
            List.of(new VexProduct(LOG4J.id(), "", "", "", List.of(), List.of())),
            VexStatus.NOT_STATED,
            "",
            Optional.empty(),
            new Place(SbomBuilder.PATH, 30, 3));
    Submission submission =
        aSubmission().with(anSbom().listing(LOG4J).with(listed).build()).build();

    assertThat(see(ANSWERED, submission, Knowledge.none()))
        .containsExactly(
            Observation.fail(
                "no VEX statement on: CVE-2026-1 in log4j-core 2.14.1, listed by the supplier",
                new Place(SbomBuilder.PATH, 30, 3)));
  }

  @Test
  void aListingWithoutAnIdMayBeOfWhatIsExploited() {
    assertThat(see(EXPLOITED, nameless(VexStatus.NOT_STATED), knowing(TODAY)))
        .containsExactly(
            Observation.review(
                "a person must look whether these are known to be exploited: (no id) in log4j-core"
                    + " 2.15.0, listed by the supplier (it is not said which vulnerability it is)",
                new Place(SbomBuilder.PATH, 30, 3)));
  }

  /** Who says what harm an unnamed vulnerability does has not left it without a word. */
  @Test
  void aWordOnAVulnerabilityWithoutAnIdIsLookedAt() {
    assertThat(see(ANSWERED, nameless(VexStatus.AFFECTED), knowing(TODAY)))
        .containsExactly(
            Observation.review(
                "a person must look whether these need an answer: (no id) in log4j-core 2.15.0,"
                    + " listed by the supplier (it is not said which vulnerability it is)",
                new Place(SbomBuilder.PATH, 30, 3)));
    assertThat(see(ANSWERED, nameless(VexStatus.NOT_STATED), knowing(TODAY)))
        .extracting(Observation::outcome)
        .containsExactly(Outcome.FAIL);
  }

  private static Submission nameless(VexStatus status) {
    VexStatement listed =
        new VexStatement(
            Set.of(),
            List.of(new VexProduct(FIXED.id(), "", "", "", List.of(), List.of())),
            status,
            "",
            Optional.empty(),
            new Place(SbomBuilder.PATH, 30, 3));
    return aSubmission().with(anSbom().listing(FIXED).with(listed).build()).build();
  }

  /** That one of two who agree gives no reason does not take the other's away. */
  @Test
  void oneClearExcuseIsEnoughWhereAllAgree() {
    VexStatement clear = harmless(VexProduct.of(PURL));
    assertThat(besides(clear, VexStatus.NOT_AFFECTED)).isEqualTo(Outcome.PASS);
    assertThat(besides(clear, VexStatus.FIXED))
        .as("in some version")
        .isEqualTo(Outcome.NEEDS_REVIEW);
    assertThat(besides(clear, VexStatus.DRAFT)).isEqualTo(Outcome.NEEDS_REVIEW);
    assertThat(besides(clear, VexStatus.UNDER_INVESTIGATION)).isEqualTo(Outcome.FAIL);
  }

  private static Outcome besides(VexStatement clear, VexStatus later) {
    VexStatement other =
        new VexStatement(
            clear.ids(),
            List.of(VexProduct.of(PURL.substring(0, PURL.indexOf('@')))),
            later,
            "",
            Optional.of(Instant.parse("2026-11-01T00:00:00Z")),
            clear.place());
    return see(EXPLOITED, listing(LOG4J, clear, other), knowing(TODAY)).get(0).outcome();
  }

  private static Knowledge ending(LocalDate end, Optional<LocalDate> extended) {
    SupportedProduct product =
        new SupportedProduct(
            "Log4j",
            Set.of("maven/org.apache.logging.log4j/log4j-core"),
            Set.of("apache:log4j"),
            Set.of("log4j"),
            List.of(
                new ReleaseCycle("2", false, Optional.empty(), Optional.empty()),
                new ReleaseCycle("2.14", false, Optional.of(end), extended)));
    return new Knowledge(
        List.of(set(DataKind.END_OF_LIFE, TODAY)),
        new ExploitedCatalogue(List.of()),
        new Advisories(List.of(), Set.of()),
        new EndsOfLife(List.of(product)),
        List.of(),
        Map.of());
  }

  private static Component silent(String purl, String cpe, String name) {
    return aComponent()
        .named(name)
        .withVersion("2.14.1")
        .withPurl(purl)
        .withCpe(cpe)
        .with(ComponentField.END_OF_LIFE, State.ABSENT)
        .build();
  }

  @Test
  void knowsTheEndOfLifeByTheDataAndByWhatItIsKnown() {
    Check check = new NoComponentPastEndOfLife();
    Knowledge past = ending(TODAY.minusDays(1), Optional.empty());
    String told = "log4j-core 2.14.1, Log4j 2.14 ended on 2026-11-23, ";

    assertThat(see(check, listing(silent(PURL, "", "log4j-core")), past))
        .containsExactly(Observation.fail("past the end of life: " + told + "by purl", THERE));
    String cpe = "cpe:2.3:a:apache:log4j:2.14.1:*:*:*:*:*:*:*";
    assertThat(see(check, listing(silent("", cpe, "log4j-core")), past))
        .containsExactly(Observation.fail("past the end of life: " + told + "by CPE", THERE));
    assertThat(see(check, listing(silent("", "", "Log4j")), past))
        .containsExactly(
            Observation.review(
                "a person must look whether support has ended: Log4j 2.14.1, Log4j 2.14 ended on"
                    + " 2026-11-23, by name alone",
                THERE));
  }

  @Test
  void tellsWhereTwoSourcesDoNotAgreeOnAnEndOfLife() {
    Component log4j = silent(PURL, "", "log4j-core");
    LocalDate before = TODAY.minusDays(9);
    String told = "log4j-core 2.14.1, Log4j 2.14 ended on 2026-11-15, by purl";

    for (List<LocalDate> ends :
        List.of(List.of(before, TODAY.plusDays(9)), List.of(TODAY.plusDays(9), before))) {
      assertThat(see(new NoComponentPastEndOfLife(), listing(log4j), ending(ends)))
          .as("%s", ends)
          .containsExactly(
              Observation.review(
                  "a person must look whether support has ended: "
                      + told
                      + "; other data given say on 2026-12-03",
                  THERE));
    }
    assertThat(
            see(
                new NoComponentPastEndOfLife(),
                listing(log4j),
                ending(List.of(TODAY.minusDays(1), before))))
        .containsExactly(
            Observation.fail(
                "past the end of life: " + told + "; other data given say on 2026-11-23", THERE));
    assertThat(see(new NoComponentPastEndOfLife(), listing(log4j), ending(List.of(before, before))))
        .as("alike")
        .containsExactly(Observation.fail("past the end of life: " + told, THERE));
  }

  private static Knowledge ending(List<LocalDate> ends) {
    List<SupportedProduct> products =
        ends.stream()
            .map(
                end ->
                    new SupportedProduct(
                        "Log4j",
                        Set.of("maven/org.apache.logging.log4j/log4j-core"),
                        Set.of(),
                        Set.of("log4j"),
                        List.of(
                            new ReleaseCycle("2.14", false, Optional.of(end), Optional.empty()))))
            .toList();
    Knowledge first = ending(TODAY, Optional.empty());
    return new Knowledge(
        first.sets(),
        first.exploited(),
        first.advisories(),
        new EndsOfLife(products),
        List.of(),
        Map.of());
  }

  /** One of them is wrong, and nobody knows which. */
  @Test
  void wantsAPersonToLookWhereSupportHasEndedForOneOfTwoVersionsThatAComponentBears() {
    SupportedProduct product =
        new SupportedProduct(
            "Log4j",
            Set.of("maven/org.apache.logging.log4j/log4j-core"),
            Set.of(),
            Set.of(),
            List.of(
                new ReleaseCycle("2.14", true, Optional.empty(), Optional.empty()),
                new ReleaseCycle("2.17", false, Optional.empty(), Optional.empty())));
    Knowledge plain = ending(TODAY, Optional.empty());
    Knowledge known =
        new Knowledge(
            plain.sets(),
            plain.exploited(),
            plain.advisories(),
            new EndsOfLife(List.of(product)),
            List.of(),
            Map.of());

    List<Outcome> seen = new ArrayList<>();
    for (String version : List.of("2.14.1", "2.17.0", "3")) {
      Component component =
          aComponent()
              .named("log4j-core")
              .withVersion(version)
              .withPurl(PURL)
              .with(ComponentField.END_OF_LIFE, State.ABSENT)
              .build();
      see(new NoComponentPastEndOfLife(), listing(component), known)
          .forEach(one -> seen.add(one.outcome()));
    }
    assertThat(seen).containsExactly(Outcome.FAIL, Outcome.NEEDS_REVIEW, Outcome.FAIL);
  }

  @Test
  void passesOnTheLastDayOfSupport() {
    assertThat(
            see(
                new NoComponentPastEndOfLife(),
                listing(silent(PURL, "", "log4j-core")),
                ending(TODAY, Optional.empty())))
        .extracting(Observation::outcome)
        .containsExactly(Outcome.PASS);
  }

  @Test
  void wantsAPersonToLookWhereSupportCanBeBought() {
    assertThat(
            see(
                    new NoComponentPastEndOfLife(),
                    listing(silent(PURL, "", "log4j-core")),
                    ending(TODAY.minusDays(1), Optional.of(TODAY)))
                .get(0)
                .message())
        .endsWith("by purl; support that is bought ends on 2026-11-24");
  }

  @Test
  void checksNoComponentThatNobodyKnows() {
    assertThat(
            see(
                new NoComponentPastEndOfLife(),
                listing(silent("pkg:npm/left-pad@1", "", "left-pad")),
                ending(TODAY, Optional.empty())))
        .containsExactly(
            Observation.notChecked(
                "1 of 1 components state no end of life, and the data given do not know them"));
  }

  @Test
  void failsForASourceOfTheBuyersListByItsPattern() {
    ProhibitedSource source =
        new ProhibitedSource(
            "log",
            "bad",
            List.of("US"),
            List.of("Logmaker"),
            List.of(ProhibitedSource.pattern("pkg:maven/org.apache.logging*")),
            List.of(),
            List.of(new ProhibitedSource.Cite("us-law#a", place(3))),
            place(2));
    List<DataSet> sets = new ArrayList<>();
    sets.add(set(DataKind.PROHIBITED_SOURCES, TODAY));
    Knowledge known =
        new Knowledge(
            sets,
            new ExploitedCatalogue(List.of()),
            new Advisories(List.of(), Set.of()),
            new EndsOfLife(List.of()),
            List.of(source),
            Map.of());

    assertThat(see(new NoComponentFrom(List.of(), List.of("bad")), listing(LOG4J), known))
        .containsExactly(
            Observation.fail(
                "from a prohibited source by purl or CPE: log4j-core 2.14.1 (listed: log, us-law#a)",
                THERE));
    assertThat(see(new NoComponentFrom(List.of(), List.of("other")), listing(LOG4J), known))
        .containsExactly(
            Observation.notChecked("no data was given on the prohibited sources of other"));
    Component named = aComponent().by("Logmaker").build();
    assertThat(see(new NoComponentFrom(List.of(), List.of("bad")), listing(named), known))
        .extracting(Observation::outcome)
        .containsExactly(Outcome.NEEDS_REVIEW);
  }

  @Test
  void asksAboutAnAnswerInWordsThatNamesASourceOfTheBuyersData() {
    ProhibitedSource source =
        new ProhibitedSource(
            "evil",
            "own-list",
            List.of("US"),
            List.of("Evil Networks", "Evilnet"),
            List.of(),
            List.of(),
            List.of(),
            place(2));
    Knowledge known =
        new Knowledge(
            List.of(set(DataKind.PROHIBITED_SOURCES, TODAY)),
            new ExploitedCatalogue(List.of()),
            new Advisories(List.of(), Set.of()),
            new EndsOfLife(List.of()),
            List.of(source),
            Map.of());
    Check check = new ClaimStated("supplier.ownership");
    String owner = "Evil Networks Ltd (KY), 60 %";
    String message =
        "supplier.ownership is answered with '%s', which names what the buyer's data prohibits: evil"
            + " (own-list, for US); ask what part it has";

    assertThat(see(check, ownedBy(owner), known))
        .containsExactly(
            Observation.pass(Assurance.SELF_ATTESTED, "supplier.ownership: " + owner, place(14))
                .comparing(owner, "an answer"),
            Observation.review(message.formatted(owner), place(14)));
    assertThat(see(check, ownedBy("Devil Networks Ltd (KY), 60 %"), known))
        .extracting(Observation::outcome)
        .containsExactly(Outcome.PASS);
  }

  private static Submission ownedBy(String owner) {
    ClaimDefinition question =
        new ClaimDefinition("supplier.ownership", "Who?", "", ClaimType.TEXT, List.of(), List.of());
    return aSubmission()
        .claiming("supplier.ownership", new Answer.Texts(List.of(owner)))
        .build()
        .readBy(ClaimVocabulary.of(List.of(question)));
  }
}
