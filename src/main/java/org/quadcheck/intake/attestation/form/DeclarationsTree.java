package org.quadcheck.intake.attestation.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quadcheck.evidence.claim.ClaimDefinition;
import org.quadcheck.evidence.claim.ClaimVocabulary;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.evidence.value.State;
import org.quadcheck.intake.attestation.declarations.Words;

/**
 * An attestation as CycloneDX 1.6 {@code declarations}: the claim vocabulary is the standard, each
 * answer a piece of evidence. The members stand in the order that XML asks for.
 */
final class DeclarationsTree {
  static final String VERSION = "1.6";

  private final Sheet form;
  private final ClaimVocabulary vocabulary;
  private final Lost lost;
  private final List<Draft> claims = new ArrayList<>();
  private final EvidenceTree evidence = new EvidenceTree();
  private final List<Draft> map = new ArrayList<>();
  private final Set<String> asked = new LinkedHashSet<>();

  private DeclarationsTree(Sheet form, ClaimVocabulary vocabulary, Lost lost) {
    this.form = form;
    this.vocabulary = vocabulary;
    this.lost = lost;
  }

  static Draft of(Sheet form, ClaimVocabulary vocabulary, Lost lost) throws InvalidInputException {
    return new DeclarationsTree(form, vocabulary, lost).document();
  }

  private Draft document() throws InvalidInputException {
    BomFacts facts = new BomFacts(form);
    String target = target();
    form.byId("exhibits").forEach(evidence::exhibit);
    form.byId("plans").forEach(evidence::plan);
    form.byId("claims").forEach((id, claim) -> claim(id, claim, target));
    List<Draft> attestations =
        map.isEmpty()
            ? List.of()
            : List.of(new Draft().with("summary", "What the supplier attests.").list("map", map));
    Draft declarations =
        new Draft()
            .list("attestations", attestations)
            .list("claims", claims)
            .list("evidence", evidence.all())
            .withAny("targets", facts.targets(target))
            .withAny("affirmation", facts.affirmation());
    return new Draft()
        .with("metadata", facts.metadata())
        .list("externalReferences", facts.references())
        .with("declarations", declarations)
        .withAny("definitions", new Draft().list("standards", standards()));
  }

  private String target() throws InvalidInputException {
    if (!form.part("product").text("name").isBlank()) {
      return BomFacts.PRODUCT;
    }
    if (!form.part("product").text("version").isBlank()) {
      String version = form.part("product").text("version");
      lost.add("versions of a product without a name", version);
    }
    if (form.part("supplier").text("name").isBlank()) {
      String message =
          "names neither a product nor a supplier, and declarations speak of one of them. Name it.";
      throw new InvalidInputException(form.map().place(), message);
    }
    return BomFacts.SUPPLIER;
  }

  private void claim(String id, Sheet claim, String target) {
    List<String> answers = claim.texts("value");
    Optional<ClaimDefinition> question = vocabulary.find(id);
    List<String> shown = new ArrayList<>();
    if (!answers.isEmpty()) {
      shown.add(evidence.answer(id, answers));
    }
    if (!claim.text("not-applicable").isBlank()) {
      shown.add(evidence.notApplicable(id, claim));
    }
    claim.texts("exhibits").stream()
        .filter(exhibit -> State.of(exhibit) == State.STATED)
        .forEach(exhibit -> shown.add("exhibit:" + exhibit));
    List<String> mitigations = evidence.words("mitigation", id, claim.texts("mitigation"));
    claim.stated("plan").ifPresent(plan -> mitigations.add("plan:" + plan));
    claims.add(
        new Draft()
            .with("bom-ref", "claim:" + id)
            .with("target", target)
            .with("predicate", question.map(ClaimDefinition::question).orElse(id))
            .texts("mitigationStrategies", mitigations)
            .texts("evidence", shown)
            .texts("counterEvidence", evidence.words("counter", id, claim.texts("counter"))));
    asked.add(id);
    map.add(
        new Draft()
            .with("requirement", "question:" + id)
            .texts("claims", List.of("claim:" + id))
            .withAny("conformance", score(claim, "score"))
            .withAny("confidence", score(claim, "confidence")));
  }

  private static Draft score(Sheet claim, String key) {
    return claim
        .stated(key)
        .map(text -> new Draft().with("score", new BigDecimal(text)))
        .orElseGet(Draft::new);
  }

  private List<Draft> standards() {
    List<Draft> requirements = new ArrayList<>();
    Map<String, ClaimDefinition> questions = vocabulary.definitions();
    for (String id : asked) {
      requirements.add(
          new Draft()
              .with("bom-ref", "question:" + id)
              .with("identifier", id)
              .with("text", questions.containsKey(id) ? questions.get(id).question() : id));
    }
    return requirements.isEmpty()
        ? List.of()
        : List.of(
            new Draft()
                .with("bom-ref", "claim-vocabulary")
                .with("name", Words.STANDARD)
                .with("version", "1")
                .with("description", "The questions that are answered here.")
                .with("owner", "quadcheck")
                .list("requirements", requirements));
  }
}
