package org.quadcheck.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quadcheck.evidence.ComponentBuilder.aComponent;
import static org.quadcheck.evidence.SbomBuilder.anSbom;
import static org.quadcheck.evidence.SubmissionBuilder.TODAY;
import static org.quadcheck.evidence.SubmissionBuilder.aSubmission;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.quadcheck.check.observation.Assurance;
import org.quadcheck.check.observation.Observation;
import org.quadcheck.check.observation.Outcome;
import org.quadcheck.evidence.SbomBuilder;
import org.quadcheck.evidence.sbom.Component;
import org.quadcheck.evidence.sbom.ComponentField;
import org.quadcheck.evidence.sbom.Lineage;
import org.quadcheck.evidence.sbom.Origin;
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
import org.quadcheck.knowledge.ReleaseCycle;
import org.quadcheck.knowledge.SupportedProduct;
import org.quadcheck.knowledge.VersionRange;
import org.quadcheck.knowledge.VersionRange.Event;
import org.quadcheck.knowledge.VersionRange.Kind;
import org.quadcheck.knowledge.Wanted;
import org.quadcheck.knowledge.version.VersionScheme;

/** What is known of that from which a component is made is asked about. */
class OriginsOfComponentsTest {
  private static final String KEY = "maven/org.apache.logging.log4j/log4j-core";
  private static final String FORK = "pkg:maven/com.acme/acme-logger@1.0";
  private static final Place THERE = new Place(SbomBuilder.PATH, 12, 5);
  private static final Check EXPLOITED = new NoComponentKnownExploited(Optional.empty());
  private static final Check ANSWERED = new VexForEveryKnownVulnerability(Optional.empty());
  private static final String ASKED =
      "a person must look whether these are known to be exploited: CVE-2021-44228 (Apache Log4j2)"
          + " in acme-logger 1.0, ";
  private static final Component LOG4J =
      aComponent()
          .named("log4j-core")
          .withVersion("2.14.1")
          .withPurl("pkg:" + KEY + "@2.14.1")
          .by("")
          .build();

  private static Lineage madeFrom(Component component, String... mended) {
    return new Lineage(List.of(new Origin(Origin.Kind.ANCESTOR, component)), Set.of(mended));
  }

  private static Lineage takenFor(Component component) {
    return new Lineage(List.of(new Origin(Origin.Kind.EVIDENCE, component)), Set.of());
  }

  private static Component fork(String purl, Lineage lineage) {
    return aComponent()
        .named("acme-logger")
        .withVersion("1.0")
        .withPurl(purl)
        .by("Acme")
        .with(ComponentField.END_OF_LIFE, State.ABSENT)
        .from(lineage)
        .build();
  }

  private static Knowledge knowing() {
    VersionRange range =
        new VersionRange(
            VersionScheme.MAVEN,
            List.of(new Event(Kind.INTRODUCED, "2.13.0"), new Event(Kind.FIXED, "2.15.0")));
    Advisory advisory =
        new Advisory(
            new LinkedHashSet<>(List.of("GHSA-JFH8", "CVE-2021-44228")),
            List.of(new AffectedPackage(KEY, "maven", "", Set.of(), List.of(range), false)));
    ExploitedVulnerability log4shell =
        new ExploitedVulnerability(
            "CVE-2021-44228", "Apache", "Log4j2", Optional.of(LocalDate.of(2021, 12, 10)));
    ReleaseCycle ended =
        new ReleaseCycle("2.14", true, Optional.of(TODAY.minusDays(1)), Optional.empty());
    SupportedProduct product =
        new SupportedProduct("Log4j", Set.of(KEY), Set.of(), Set.of(), List.of(ended));
    return new Knowledge(
        List.of(set(DataKind.KNOWN_EXPLOITED), set(DataKind.ADVISORIES), set(DataKind.END_OF_LIFE)),
        new ExploitedCatalogue(List.of(log4shell)),
        new Advisories(List.of(advisory), Set.of("maven")),
        new EndsOfLife(List.of(product)),
        List.of(),
        Map.of());
  }

  private static DataSet set(DataKind kind) {
    return new DataSet(kind, "data", Optional.of(TODAY), 1, 1, kind.standardDays());
  }

  private static Observation see(Check check, Component component, VexStatement... statements) {
    return check
        .evaluate(
            aSubmission().with(anSbom().listing(component).build()).stating(statements).build(),
            TODAY,
            knowing())
        .get(0);
  }

  @Test
  void asksWhetherWhatIsExploitedInAnAncestorIsMendedInTheFork() {
    assertThat(see(EXPLOITED, fork(FORK, madeFrom(LOG4J))))
        .isEqualTo(
            Observation.review(
                ASKED
                    + "made from log4j-core 2.14.1, by purl, GHSA-JFH8 (ask whether that is mended"
                    + " in it)",
                THERE));
    assertThat(see(ANSWERED, fork(FORK, madeFrom(LOG4J))).outcome())
        .isEqualTo(Outcome.NEEDS_REVIEW);
  }

  @Test
  void asksWhatItIsWhereEvidenceTookItForSomethingElse() {
    Component concluded =
        aComponent().named("").withVersion("").withPurl("pkg:" + KEY + "@2.14.1").by("").build();

    assertThat(see(EXPLOITED, fork(FORK, takenFor(concluded))))
        .isEqualTo(
            Observation.review(
                ASKED
                    + "by its evidence pkg:maven/org.apache.logging.log4j/log4j-core@2.14.1, by"
                    + " purl, GHSA-JFH8 (ask which of them it is)",
                THERE));
  }

  @Test
  void asksAboutTheNameOfAnAncestorAlone() {
    Component named = aComponent().named("Log4j2").withVersion("2").withPurl("").by("").build();

    assertThat(see(EXPLOITED, fork(FORK, madeFrom(named))))
        .isEqualTo(
            Observation.review(
                ASKED + "made from Log4j2 2, by name alone (ask whether that is mended in it)",
                THERE));
  }

  @Test
  void takesAPatchOrAWordOnTheForkForAnAnswer() {
    Component patched = fork(FORK, madeFrom(LOG4J, "cve-2021-44228"));
    VexStatement word =
        new VexStatement(
            Set.of("CVE-2021-44228"),
            List.of(new VexProduct("", FORK, "", "", List.of(), List.of())),
            VexStatus.FIXED,
            "",
            Optional.of(Instant.parse("2026-10-01T00:00:00Z")),
            new Place("vex.json", 3, 1));
    Observation answered =
        Observation.pass(
            Assurance.SELF_ATTESTED,
            "none of 1 components is known to be exploited and not answered",
            Place.of(SbomBuilder.PATH));

    assertThat(see(EXPLOITED, patched)).isEqualTo(answered);
    assertThat(see(ANSWERED, patched).outcome()).isEqualTo(Outcome.PASS);
    assertThat(see(EXPLOITED, fork(FORK, madeFrom(LOG4J)), word)).isEqualTo(answered);
    assertThat(see(EXPLOITED, fork(FORK, madeFrom(LOG4J, "CVE-2021-45046"))).outcome())
        .as("of another one")
        .isEqualTo(Outcome.NEEDS_REVIEW);
  }

  @Test
  void doesNotAskTwiceAboutWhatIsKnownOfTheComponentItself() {
    String mended = "pkg:" + KEY + "@2.17.1";

    assertThat(see(EXPLOITED, fork(mended, madeFrom(LOG4J))).outcome()).isEqualTo(Outcome.PASS);
    assertThat(see(EXPLOITED, fork(mended, takenFor(LOG4J))).outcome())
        .as("evidence against its version")
        .isEqualTo(Outcome.NEEDS_REVIEW);
    assertThat(see(EXPLOITED, fork("pkg:" + KEY + "@2.14.1", madeFrom(LOG4J))).message())
        .isEqualTo(
            "known to be exploited and not answered by a VEX statement: CVE-2021-44228 (Apache"
                + " Log4j2) in acme-logger 1.0, by purl, GHSA-JFH8");
  }

  @Test
  void asksWhoSupportsWhatIsMadeFromSomethingThatHasEnded() {
    Check check = new NoComponentPastEndOfLife();
    Component kept =
        aComponent()
            .named("acme-logger")
            .withPurl(FORK)
            .endingOn("2030-01-01")
            .from(madeFrom(LOG4J))
            .build();

    assertThat(see(check, fork(FORK, madeFrom(LOG4J))))
        .isEqualTo(
            Observation.review(
                "a person must look whether support has ended: acme-logger 1.0, made from"
                    + " log4j-core 2.14.1, Log4j 2.14 ended on 2026-11-23, by purl (ask who"
                    + " supports it)",
                THERE));
    assertThat(see(check, kept).outcome()).as("a day of its own").isEqualTo(Outcome.PASS);
  }

  @Test
  void asksAboutAnAncestorFromAProhibitedSource() {
    Check check = new NoComponentFrom(List.of("Huawei"));
    Component base =
        aComponent()
            .named("base")
            .withVersion("1")
            .withPurl("pkg:maven/com.huawei.hms/base@1")
            .by("")
            .build();
    Component named = aComponent().named("base").withVersion("2").withPurl("").by("Huawei").build();

    assertThat(see(check, fork(FORK, madeFrom(base))))
        .isEqualTo(
            Observation.review(
                "may be of a prohibited source: acme-logger 1.0, made from base 1", THERE));
    assertThat(see(check, fork(FORK, takenFor(named))))
        .isEqualTo(
            Observation.review(
                "may be of a prohibited source: acme-logger 1.0, by its evidence base 2", THERE));
    assertThat(see(check, fork(FORK, madeFrom(LOG4J))).outcome()).isEqualTo(Outcome.PASS);
  }

  @Test
  void wantsDataOnAncestorsToo() {
    Wanted wanted =
        Wanted.by(
            aSubmission().with(anSbom().listing(fork(FORK, madeFrom(LOG4J))).build()).build());

    assertThat(wanted.matters(KEY)).isTrue();
  }
}
