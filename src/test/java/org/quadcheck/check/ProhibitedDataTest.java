package org.quadcheck.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quadcheck.check.BuyersData.LOG4J;
import static org.quadcheck.check.BuyersData.THERE;
import static org.quadcheck.check.BuyersData.listing;
import static org.quadcheck.check.BuyersData.see;
import static org.quadcheck.check.BuyersData.set;
import static org.quadcheck.evidence.ComponentBuilder.aComponent;
import static org.quadcheck.evidence.SubmissionBuilder.TODAY;
import static org.quadcheck.evidence.SubmissionBuilder.aSubmission;
import static org.quadcheck.evidence.SubmissionBuilder.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.quadcheck.check.observation.Assurance;
import org.quadcheck.check.observation.Observation;
import org.quadcheck.check.observation.Outcome;
import org.quadcheck.evidence.Submission;
import org.quadcheck.evidence.claim.Answer;
import org.quadcheck.evidence.claim.ClaimDefinition;
import org.quadcheck.evidence.claim.ClaimType;
import org.quadcheck.evidence.claim.ClaimVocabulary;
import org.quadcheck.evidence.sbom.Component;
import org.quadcheck.knowledge.Advisories;
import org.quadcheck.knowledge.DataKind;
import org.quadcheck.knowledge.DataSet;
import org.quadcheck.knowledge.EndsOfLife;
import org.quadcheck.knowledge.ExploitedCatalogue;
import org.quadcheck.knowledge.Knowledge;
import org.quadcheck.knowledge.ProhibitedSource;

/** Prohibited sources of the buyer's lists. */
class ProhibitedDataTest {
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
