package org.quadcheck.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quadcheck.evidence.ComponentBuilder.aComponent;
import static org.quadcheck.evidence.SbomBuilder.anSbom;
import static org.quadcheck.evidence.SubmissionBuilder.TODAY;
import static org.quadcheck.evidence.SubmissionBuilder.aSubmission;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.quadcheck.check.observation.Observation;
import org.quadcheck.check.observation.Outcome;
import org.quadcheck.evidence.SbomBuilder;
import org.quadcheck.evidence.Submission;
import org.quadcheck.evidence.sbom.Component;
import org.quadcheck.evidence.value.Place;
import org.quadcheck.evidence.vex.BomLink;
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

/** Statements that clear a component without saying anything for certain of it. */
class HollowStatementsTest {
  private static final String CVE = "CVE-2021-44228";
  private static final String LOG4J = "pkg:maven/org.apache.logging.log4j/log4j-core";
  private static final String GATEWAY = "pkg:generic/gateway";
  private static final Component PART = part("2.14.1", LOG4J + "@2.14.1");
  private static final Component WHOLE =
      aComponent().named("gateway").withVersion("4.2.0").withPurl(GATEWAY + "@4.2.0").build();

  private static Component part(String version, String purl) {
    return aComponent().named("log4j-core").withVersion(version).withPurl(purl).build();
  }

  private static Knowledge known() {
    AffectedPackage affected =
        new AffectedPackage(
            "maven/org.apache.logging.log4j/log4j-core",
            "maven",
            "",
            Set.of("2.14.1"),
            List.of(),
            false);
    return new Knowledge(
        List.of(set(DataKind.KNOWN_EXPLOITED), set(DataKind.ADVISORIES)),
        new ExploitedCatalogue(
            List.of(new ExploitedVulnerability(CVE, "Apache", "Log4j2", Optional.empty()))),
        new Advisories(List.of(new Advisory(Set.of(CVE), List.of(affected))), Set.of("maven")),
        new EndsOfLife(List.of()),
        List.of(),
        Map.of());
  }

  private static DataSet set(DataKind kind) {
    return new DataSet(kind, "data", Optional.of(TODAY), 1, 1, kind.standardDays());
  }

  private static VexStatement saying(VexStatus status, VexProduct... products) {
    return new VexStatement(
        Set.of(CVE),
        List.of(products),
        status,
        "code_not_reachable",
        Optional.of(Instant.parse("2026-10-01T00:00:00Z")),
        new Place("vex.json", 3, 1));
  }

  private static VexProduct fixed(String identifier, String... versions) {
    VexProduct named = VexProduct.of(identifier);
    return new VexProduct("", named.purl(), named.cpe(), "", List.of(versions), List.of());
  }

  /** The outcome, and the doubt where there is one. */
  private static String judged(VexStatement... statements) {
    return judged(PART, statements);
  }

  private static String judged(Component part, VexStatement... statements) {
    return judged(
        aSubmission()
            .with(anSbom().about(WHOLE).listing(part).build())
            .stating(statements)
            .build());
  }

  private static String judged(Submission submission) {
    Observation seen =
        new NoComponentKnownExploited(Optional.empty()).evaluate(submission, TODAY, known()).get(0);
    String doubt = seen.message().replaceFirst("(?s).*, by purl, CVE-2021-44228", "").strip();
    return seen.outcome() == Outcome.PASS ? "PASS" : seen.outcome() + " " + doubt;
  }

  @Test
  void believesNoStatementOnOneOfTwoVersionsThatAComponentBears() {
    Component twice = part("2.17.1", LOG4J + "@2.14.1");
    for (String version : List.of("2.17.1", "2.14.1")) {
      VexStatement fixed = saying(VexStatus.FIXED, VexProduct.of(LOG4J + "@" + version));
      assertThat(judged(twice, fixed)).as(version).startsWith("FAIL");
    }
    for (String version : List.of("v2.14.1", "0:2.14.1", "2.14.1-3")) {
      VexStatement fixed = saying(VexStatus.FIXED, VexProduct.of(LOG4J + "@2.14.1"));
      assertThat(judged(part(version, LOG4J + "@2.14.1"), fixed)).as(version).isEqualTo("PASS");
    }
  }

  @Test
  void believesNoStatementOnACpeThatHasNoVersion() {
    String cpe = "cpe:2.3:a:apache:log4j:%s:*:*:*:*:*:*:*";
    Component part =
        aComponent()
            .named("log4j-core")
            .withVersion("2.14.1")
            .withPurl(LOG4J + "@2.14.1")
            .withCpe(cpe.formatted("2.14.1"))
            .build();
    VexStatement every = saying(VexStatus.NOT_AFFECTED, VexProduct.of(cpe.formatted("*")));
    VexStatement none = saying(VexStatus.NOT_AFFECTED, VexProduct.of(cpe.formatted("-")));

    assertThat(judged(part, every)).isEqualTo("PASS");
    assertThat(judged(part, none)).startsWith("FAIL");
  }

  @Test
  void believesNoStatementOnASubpathAlone() {
    VexStatement onPart = saying(VexStatus.FIXED, VexProduct.of(LOG4J + "@2.14.1#net/jndi"));

    assertThat(judged(onPart)).startsWith("FAIL");
    assertThat(judged(part("2.14.1", LOG4J + "@2.14.1#/net/jndi/"), onPart)).isEqualTo("PASS");
  }

  @Test
  void wantsAPersonToLookWhateverLettersSayThatAComponentIsNotThere() {
    VexStatement absent =
        new VexStatement(
            Set.of(CVE),
            List.of(VexProduct.of(LOG4J + "@2.14.1")),
            VexStatus.NOT_AFFECTED,
            "Component_Not_Present ",
            Optional.of(Instant.parse("2026-10-01T00:00:00Z")),
            new Place("vex.json", 3, 1));

    assertThat(judged(absent))
        .isEqualTo("NEEDS_REVIEW (the VEX statement says that it is not there)");
  }

  private static VexProduct linked(String link, String ref) {
    VexProduct named = VexProduct.of(ref);
    return new VexProduct(
        ref, BomLink.read(link), named.purl(), named.cpe(), "", List.of(), List.of());
  }

  private static String judged(SbomBuilder sbom, VexProduct product) {
    return judged(
        aSubmission()
            .with(sbom.about(WHOLE).listing(PART).build())
            .stating(saying(VexStatus.NOT_AFFECTED, product))
            .build());
  }

  @Test
  void believesNoStatementThatLinksToAnotherSbom() {
    String serial = "6f1d2a0e-52c4-4c1e-9b39-0d6a5f0c8a11";
    BomLink own = new BomLink("urn:uuid:" + serial, "2");
    String another = "urn:cdx:00000000-52c4-4c1e-9b39-0d6a5f0c8a11/2";
    String doubt =
        "NEEDS_REVIEW (the VEX statement names it by a reference that may be of another SBOM)";

    for (String ref : List.of(PART.id(), LOG4J + "@2.14.1")) {
      VexProduct same = linked("urn:cdx:" + serial.toUpperCase(Locale.ROOT) + "/2#x", ref);
      VexProduct before = linked("urn:cdx:" + serial + "/1#x", ref);
      VexProduct other = linked(another + "#x", ref);
      assertThat(judged(anSbom().linkedAs(own), same)).as(ref).isEqualTo("PASS");
      assertThat(judged(anSbom().linkedAs(own), before)).as(ref).isEqualTo(doubt);
      assertThat(judged(anSbom().linkedAs(own), other)).as(ref).startsWith("FAIL");
      assertThat(judged(anSbom(), same)).as(ref).isEqualTo(doubt);
    }
    VexProduct bare = new VexProduct(PART.id(), "", "", "", List.of(), List.of());
    assertThat(judged(anSbom().linkedAs(own), bare)).as("of its own document").isEqualTo(doubt);
  }

  @Test
  void believesNoFixThatNamesNoVersion() {
    String doubt = "NEEDS_REVIEW (the VEX statement does not say in which version it is fixed)";
    VexProduct part = VexProduct.of(LOG4J);
    List<VexProduct> open =
        List.of(
            part,
            VexProduct.of(GATEWAY),
            VexProduct.of(GATEWAY).within(List.of(part)),
            fixed(LOG4J, "vers:maven/*"),
            fixed(LOG4J, "vers:maven/<2.15.0"),
            fixed(LOG4J, "vers:maven/<=2.14.1"),
            fixed(LOG4J, "vers:maven/>=0"),
            fixed(LOG4J, "vers:maven/!=1.0"));
    List<VexProduct> versioned =
        List.of(
            VexProduct.of(LOG4J + "@2.14.1"),
            VexProduct.of(GATEWAY + "@4.2.0"),
            VexProduct.of(GATEWAY + "@4.2.0").within(List.of(part)),
            VexProduct.of(GATEWAY).within(List.of(VexProduct.of(LOG4J + "@2.14.1"))),
            fixed(LOG4J, "2.14.1"),
            fixed(LOG4J, "vers:maven/>=2.14.1"));

    open.forEach(
        one -> {
          assertThat(judged(saying(VexStatus.FIXED, one))).as("%s", one).isEqualTo(doubt);
          assertThat(judged(saying(VexStatus.NOT_AFFECTED, one))).as("%s", one).isEqualTo("PASS");
        });
    versioned.forEach(
        one -> assertThat(judged(saying(VexStatus.FIXED, one))).as("%s", one).isEqualTo("PASS"));
    assertThat(judged(saying(VexStatus.FIXED, part, VexProduct.of(LOG4J + "@2.14.1"))))
        .isEqualTo("PASS");
    assertThat(judged(saying(VexStatus.FIXED, part, VexProduct.of(LOG4J + "@2.17.1"))))
        .isEqualTo(doubt);
  }
}
