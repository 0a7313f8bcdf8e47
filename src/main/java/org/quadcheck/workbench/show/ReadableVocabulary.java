package org.quadcheck.workbench.show;

import java.util.List;
import org.quadcheck.baseline.AnswerWords;
import org.quadcheck.baseline.BaselineLibrary;
import org.quadcheck.evidence.claim.Accords;
import org.quadcheck.evidence.claim.ClaimDefinition;
import org.quadcheck.page.Page;
import org.quadcheck.page.PageDraft;

/**
 * The whole claim vocabulary as a page: every question with what helps to answer it, how it is
 * answered, what backs it, and who asks it with which limit.
 */
public record ReadableVocabulary(BaselineLibrary library) {

  /** Every claim, in the order of the file, under the first word of its id. */
  public Page page() {
    PageDraft page = new PageDraft("Every question that a supplier may be asked");
    page.paragraph(
        ("%d claims. An attestation answers a claim under its id. Nobody is asked all of them: "
                + "which are asked depends on what is offered, on the baselines and on the nations "
                + "that buy.")
            .formatted(library.claims().ids().size()));
    page.paragraph(
        "A claim that is left out, or answered with a placeholder, is not met; where it decides "
            + "whether something applies, a person has to look. An answer that an exhibit backs is "
            + "reported as such, and not as the supplier's own word alone.");
    page.paragraph(
        "Yes and no are written true and false, a length of time 4h, 90d or 24 months, a day "
            + "2026-03-14, a list [AU, IN].");
    Askers askers = new Askers(library);
    library.claims().definitions().values().stream()
        .map(ReadableVocabulary::group)
        .distinct()
        .forEach(group -> write(group, askers, page));
    return page.page();
  }

  private void write(String group, Askers askers, PageDraft page) {
    page.section(group);
    library.claims().definitions().values().stream()
        .filter(claim -> group(claim).equals(group))
        .forEach(claim -> write(claim, askers, page));
  }

  private static String group(ClaimDefinition claim) {
    return claim.id().substring(0, claim.id().indexOf('.'));
  }

  private void write(ClaimDefinition claim, Askers askers, PageDraft page) {
    AnswerWords words = new AnswerWords(claim);
    page.part(claim.id());
    page.paragraph(claim.question().strip());
    page.paragraph(claim.help().strip());
    page.item("Answer: %s.".formatted(words.answer()));
    if (!words.backing().isEmpty()) {
      page.item("Backed by: %s.".formatted(words.backing()));
    }
    accords(claim.accords(), page);
    List<String> same = library.claims().equivalents(claim.id());
    if (!same.isEmpty()) {
      page.item("Answered as well by: %s.".formatted(String.join(", ", same)));
    }
    askers.of(claim.id()).forEach(page::item);
  }

  private static void accords(Accords accords, PageDraft page) {
    accords
        .claims()
        .forEach(
            (other, relation) ->
                page.item("The answer %s that of %s.".formatted(relation.words(), other)));
    if (!accords.yesOf().isEmpty()) {
      String message =
          "About a no of a supplier that states one of these as its country a person must ask: %s.";
      page.item(message.formatted(String.join(", ", accords.yesOf())));
    }
    if (!accords.noOf().isEmpty()) {
      String message =
          "About a yes of a supplier or for a product that bears one of these names, or beside an answer in words that holds one, a person must ask: %s.";
      page.item(message.formatted(String.join(", ", accords.noOf())));
    }
    accords
        .exhibit()
        .ifPresent(
            fact -> page.item("The exhibit states the same as its %s.".formatted(fact.label())));
    accords
        .contradictedBy()
        .forEach(fact -> page.item("Held against the SBOM: %s.".formatted(fact.meaning())));
  }
}
