package org.quadcheck.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quadcheck.check.BuyersData.PURL;
import static org.quadcheck.check.BuyersData.THERE;
import static org.quadcheck.check.BuyersData.listing;
import static org.quadcheck.check.BuyersData.see;
import static org.quadcheck.check.BuyersData.set;
import static org.quadcheck.evidence.ComponentBuilder.aComponent;
import static org.quadcheck.evidence.SubmissionBuilder.TODAY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.quadcheck.check.observation.Observation;
import org.quadcheck.check.observation.Outcome;
import org.quadcheck.evidence.sbom.Component;
import org.quadcheck.evidence.sbom.ComponentField;
import org.quadcheck.evidence.value.State;
import org.quadcheck.knowledge.Advisories;
import org.quadcheck.knowledge.DataKind;
import org.quadcheck.knowledge.EndsOfLife;
import org.quadcheck.knowledge.ExploitedCatalogue;
import org.quadcheck.knowledge.Knowledge;
import org.quadcheck.knowledge.ReleaseCycle;
import org.quadcheck.knowledge.SupportedProduct;

/** Ends of life by the buyer's data. */
class EndOfLifeDataTest {
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
}
