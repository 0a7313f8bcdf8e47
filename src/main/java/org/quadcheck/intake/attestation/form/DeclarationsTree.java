package org.quadcheck.intake.attestation.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quadcheck.document.Fields;
import org.quadcheck.evidence.ClaimDefinition;
import org.quadcheck.evidence.ClaimVocabulary;
import org.quadcheck.evidence.InvalidInputException;
import org.quadcheck.intake.attestation.declarations.Words;

/**
 * An attestation as CycloneDX 1.6 {@code declarations}: the claim vocabulary is the standard, each
 * answer a piece of evidence. The members stand in the order that XML asks for.
 */
final class DeclarationsTree {
  static final String VERSION = "1.6";
  private static final String PRODUCT = "product";
  private static final String SUPPLIER = "supplier";
  private static final String ANSWER = "answer:";
  private static final List<String> OF_EXHIBITS =
      List.of("number", "issuer", "scope", "edition", "period-end");

  private final Sheet form;
  private final ClaimVocabulary vocabulary;
  private final Lost lost;
  private final List<Draft> claims = new ArrayList<>();
  private final List<Draft> evidence = new ArrayList<>();
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
    String target = target();
    form.byId("exhibits").forEach(this::exhibit);
    form.byId("plans").forEach(this::plan);
    form.byId("claims").forEach((id, claim) -> claim(id, claim, target));
    List<Draft> attestations =
        map.isEmpty()
            ? List.of()
            : List.of(new Draft().with("summary", "What the supplier attests.").list("map", map));
    Draft declarations =
        new Draft()
            .list("attestations", attestations)
            .list("claims", claims)
            .list("evidence", evidence)
            .withAny("targets", targets(target))
            .withAny("affirmation", affirmation());
    return new Draft()
        .with("metadata", metadata())
        .list("externalReferences", references())
        .with("declarations", declarations)
        .withAny("definitions", new Draft().list("standards", standards()));
  }

  private String target() throws InvalidInputException {
    if (!form.part("product").text("name").isBlank()) {
      return PRODUCT;
    }
    if (!form.part("product").text("version").isBlank()) {
      lost.add("versions of a product without a name");
    }
    if (form.part("supplier").text("name").isBlank()) {
      String message =
          "names neither a product nor a supplier, and declarations speak of one of them. Name it.";
      throw new InvalidInputException(form.map().place(), message);
    }
    return SUPPLIER;
  }

  private Draft metadata() {
    Draft supplier = new Draft().with("name", form.part("supplier").text("name"));
    Draft component = new Draft();
    if (!form.part("product").text("name").isBlank()) {
      component
          .with("type", "application")
          .with("bom-ref", PRODUCT)
          .withAny("supplier", supplier)
          .with("name", form.part("product").text("name"))
          .with("version", form.part("product").text("version"));
    }
    List<Draft> properties = new ArrayList<>();
    String offers = form.text("offers");
    // Without this the type of the component would say that software is offered.
    property("offers", offers.isBlank() ? "TBD" : offers, properties);
    property("scope", form.text("scope"), properties);
    property("released", form.part("product").text("released"), properties);
    property("supplier-country", form.part("supplier").text("country"), properties);
    property("signed-by-email", form.part("signed-by").text("email"), properties);
    property("signed-on", form.part("signed-by").text("on"), properties);
    return new Draft()
        .withAny("component", component)
        .withAny("supplier", component.members().isEmpty() ? supplier : new Draft())
        .list("properties", properties);
  }

  private static void property(String name, String value, List<Draft> properties) {
    if (!value.isBlank()) {
      properties.add(new Draft().with("name", Words.PREFIX + name).with("value", value));
    }
  }

  private Draft targets(String target) {
    Draft organization =
        new Draft().with("bom-ref", SUPPLIER).with("name", form.part("supplier").text("name"));
    return target.equals(SUPPLIER)
        ? new Draft().list("organizations", List.of(organization))
        : new Draft();
  }

  private Draft affirmation() {
    Sheet signed = form.part("signed-by");
    if (signed.map().entries().isEmpty()) {
      return new Draft();
    }
    Optional<String> email = signed.stated("email");
    Draft reference =
        new Draft()
            .with("type", "other")
            .with(
                "url",
                email
                    .map(one -> "mailto:" + Addresses.of(one).replace("%40", "@"))
                    .orElse("about:blank"))
            .with("comment", "whom to ask; no signature is part of this document");
    Draft signatory =
        new Draft()
            .with("name", signed.text("name"))
            .with("role", signed.text("title"))
            .with("organization", new Draft().with("name", form.part("supplier").text("name")))
            .with("externalReference", reference);
    return new Draft().list("signatories", List.of(signatory));
  }

  /** The SBOMs that are attested, and the digests of the files of exhibits. */
  private List<Draft> references() {
    List<Draft> references = new ArrayList<>();
    for (Sheet sbom : form.sheets("sbom")) {
      references.add(reference("bom", sbom));
    }
    for (Sheet exhibit : form.byId("exhibits").values()) {
      if (exhibit.stated("file").isPresent() && exhibit.stated("sha256").isPresent()) {
        references.add(reference("evidence", exhibit));
      }
    }
    return references.stream().filter(one -> one.members().containsKey("url")).toList();
  }

  private static Draft reference(String type, Sheet file) {
    List<Draft> hashes =
        file.stated("sha256").stream()
            .map(one -> one.toLowerCase(Locale.ROOT))
            .map(digest -> new Draft().with("alg", "SHA-256").with("content", digest))
            .toList();
    return new Draft()
        .with("type", type)
        .with("url", file.stated("file").map(Addresses::of))
        .list("hashes", hashes);
  }

  private void exhibit(String id, Sheet exhibit) {
    List<Draft> data = new ArrayList<>();
    exhibit
        .stated("file")
        .ifPresent(file -> data.add(named("file", new Draft().with("url", Addresses.of(file)))));
    for (String key : OF_EXHIBITS) {
      exhibit.stated(key).ifPresent(text -> data.add(said(key, text)));
    }
    exhibit.stated("ism-release").ifPresent(text -> data.add(said("edition", text)));
    evidence.add(
        new Draft()
            .with("bom-ref", "exhibit:" + id)
            .with("propertyName", Words.EXHIBIT + exhibit.text("kind"))
            .with("description", exhibit.text("title"))
            .list("data", data)
            .with("created", day(exhibit, "issued", 0))
            .with("expires", day(exhibit, "expires", 1)));
  }

  /** The beginning of a day, or of the next one where it is the last on which something holds. */
  private Optional<String> day(Sheet exhibit, String key, int later) {
    Optional<String> written = exhibit.stated(key);
    Optional<LocalDate> day = written.flatMap(Fields::readDay);
    return day.map(one -> one.plusDays(later) + "T00:00:00Z");
  }

  private void plan(String id, Sheet plan) {
    List<Draft> data = new ArrayList<>();
    for (String key : List.of("milestone", "owner", "due")) {
      String text = plan.text(key);
      if (!text.isBlank()) {
        data.add(said(key, text));
      }
    }
    evidence.add(
        new Draft()
            .with("bom-ref", "plan:" + id)
            .with("propertyName", Words.PLAN)
            .list("data", data));
  }

  private void claim(String id, Sheet claim, String target) {
    List<String> answers = claim.texts("value");
    Optional<ClaimDefinition> question = vocabulary.find(id);
    List<String> shown = new ArrayList<>();
    if (!answers.isEmpty()) {
      evidence.add(answer(id, answers));
      shown.add(ANSWER + id);
    }
    claim.texts("exhibits").forEach(exhibit -> shown.add("exhibit:" + exhibit));
    List<String> mitigations = said("mitigation", id, claim.texts("mitigation"));
    claim.stated("plan").ifPresent(plan -> mitigations.add("plan:" + plan));
    claims.add(
        new Draft()
            .with("bom-ref", "claim:" + id)
            .with("target", target)
            .with("predicate", question.map(ClaimDefinition::question).orElse(id))
            .texts("mitigationStrategies", mitigations)
            .texts("evidence", shown)
            .texts("counterEvidence", said("counter", id, claim.texts("counter"))));
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

  private static Draft answer(String id, List<String> answers) {
    return new Draft()
        .with("bom-ref", ANSWER + id)
        .with("propertyName", Words.ANSWER)
        .list("data", answers.stream().map(text -> said("value", text)).toList());
  }

  /** Pieces of evidence in words alone; their ids. */
  private List<String> said(String what, String id, List<String> texts) {
    List<String> ids = new ArrayList<>();
    for (String text : texts) {
      String reference = "%s:%s:%d".formatted(what, id, ids.size() + 1);
      evidence.add(new Draft().with("bom-ref", reference).with("description", text));
      ids.add(reference);
    }
    return ids;
  }

  private static Draft said(String name, String text) {
    Draft attachment = new Draft().with("contentType", "text/plain").with("content", text);
    return named(name, new Draft().with("attachment", attachment));
  }

  private static Draft named(String name, Draft contents) {
    return new Draft().with("name", name).with("contents", contents);
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
