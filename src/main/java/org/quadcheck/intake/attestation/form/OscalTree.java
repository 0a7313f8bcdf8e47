package org.quadcheck.intake.attestation.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.quadcheck.document.Fields;
import org.quadcheck.evidence.claim.ClaimDefinition;
import org.quadcheck.evidence.claim.ClaimVocabulary;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.intake.attestation.oscal.OscalWords;

/**
 * An attestation as an OSCAL component definition: the claim vocabulary is the catalogue, each
 * answer the parameter of a control. What OSCAL has no member for stands in properties of ours.
 */
final class OscalTree {
  private static final String VERSION = "1.2.1";
  private final Sheet form;
  private final ClaimVocabulary vocabulary;
  private final OscalStyle style;
  private final OscalBackMatter backMatter;

  private OscalTree(Sheet form, ClaimVocabulary vocabulary, Lost lost) {
    this.form = form;
    this.vocabulary = vocabulary;
    this.style = OscalStyle.of(form, lost);
    this.backMatter = new OscalBackMatter(form, style);
  }

  static Draft of(Sheet form, ClaimVocabulary vocabulary, Lost lost) throws InvalidInputException {
    return new Draft().with("component-definition", new OscalTree(form, vocabulary, lost).tree());
  }

  private Draft tree() throws InvalidInputException {
    List<Draft> resources = backMatter.resources();
    return new Draft()
        .with("uuid", style.uuid("definition"))
        .with("metadata", metadata())
        .list("components", List.of(component()))
        .withAny("back-matter", new Draft().list("resources", resources));
  }

  private Draft metadata() throws InvalidInputException {
    Optional<String> day =
        form.part("signed-by").stated("on").or(() -> form.part("product").stated("released"));
    if (day.flatMap(Fields::readDay).isEmpty()) {
      String message =
          "states neither the day of signing nor that of the release, and OSCAL cannot do without. "
              + "Add one of them.";
      throw new InvalidInputException(form.map().place(), message);
    }
    List<Draft> properties = new ArrayList<>();
    style.own("offers", form.text("offers").isBlank() ? "TBD" : form.text("offers"), properties);
    style.own("scope", form.text("scope"), properties);
    style.own("released", form.part("product").text("released"), properties);
    style.own("supplier-country", form.part("supplier").text("country"), properties);
    for (String key : List.of("name", "title", "email", "on")) {
      style.own("signed-by-" + key, form.part("signed-by").text(key), properties);
    }
    List<Draft> links = form.sheets("sbom").stream().map(OscalTree::sbom).toList();
    Draft metadata =
        new Draft()
            .with("title", "What the supplier attests")
            .with("last-modified", day.orElseThrow() + "T00:00:00Z")
            .with("version", form.part("product").stated("version").orElse("1"))
            .with("oscal-version", VERSION)
            .list("props", properties)
            .list("links", links);
    String supplier = style.line(form.part("supplier").text("name"));
    return supplier.isEmpty()
        ? metadata
        : metadata
            .list("roles", List.of(new Draft().with("id", "provider").with("title", "Provider")))
            .list(
                "parties",
                List.of(
                    new Draft()
                        .with("uuid", style.uuid("supplier"))
                        .with("type", "organization")
                        .with("name", supplier)));
  }

  private static Draft sbom(Sheet sbom) {
    return new Draft()
        .with("href", Addresses.of(sbom.text("file")))
        .with("rel", "sbom")
        .with("resource-fragment", sbom.stated("sha256").map(one -> one.toLowerCase(Locale.ROOT)));
  }

  private Draft component() throws InvalidInputException {
    String title = style.line(form.part("product").text("name"));
    if (title.isEmpty()) {
      String message = "names no product, and a component definition is of one. Name it.";
      throw new InvalidInputException(form.map().place(), message);
    }
    String version = style.line(form.part("product").text("version"));
    List<Draft> properties =
        version.isEmpty()
            ? List.of()
            : List.of(new Draft().with("name", "version").with("value", version));
    Draft component =
        new Draft()
            .with("uuid", style.uuid("product"))
            .with("type", form.text("offers").equals("managed-service") ? "service" : "software")
            .with("title", title)
            .with("description", title)
            .list("props", properties);
    if (!form.part("supplier").text("name").isBlank()) {
      component.list(
          "responsible-roles",
          List.of(
              new Draft()
                  .with("role-id", "provider")
                  .texts("party-uuids", List.of(style.uuid("supplier")))));
    }
    List<Draft> controls = new ArrayList<>();
    form.byId("claims").forEach((id, claim) -> controls.add(control(id, claim)));
    return controls.isEmpty()
        ? component
        : component.list(
            "control-implementations",
            List.of(
                new Draft()
                    .with("uuid", style.uuid("answers"))
                    .with("source", OscalWords.CATALOG)
                    .with("description", "The questions of the claim vocabulary.")
                    .list("implemented-requirements", controls)));
  }

  private Draft control(String id, Sheet claim) {
    List<String> answers =
        claim.texts("value").stream().map(style::line).filter(one -> !one.isEmpty()).toList();
    List<Draft> properties = new ArrayList<>();
    if (answers.equals(List.of("true")) || answers.equals(List.of("yes"))) {
      properties.add(new Draft().with("name", OscalWords.STATUS).with("value", "implemented"));
    }
    if (!claim.text("not-applicable").isBlank()) {
      properties.add(new Draft().with("name", OscalWords.STATUS).with("value", "not-applicable"));
    }
    style.own("not-applicable", claim.text("not-applicable"), properties);
    style.own("because", claim.text("because"), properties);
    style.own("score", claim.text("score"), properties);
    style.own("confidence", claim.text("confidence"), properties);
    style.own("plan", claim.text("plan"), properties);
    claim.texts("counter").forEach(text -> style.own("counter", text, properties));
    claim.texts("mitigation").forEach(text -> style.own("mitigation", text, properties));
    List<Draft> links = backMatter.links(claim.texts("exhibits"));
    List<Draft> parameters =
        answers.isEmpty()
            ? List.of()
            : List.of(new Draft().with("param-id", id).texts("values", answers));
    return new Draft()
        .with("uuid", style.uuid("claim " + id))
        .with("control-id", id)
        .with("description", vocabulary.find(id).map(ClaimDefinition::question).orElse(id))
        .list("props", properties)
        .list("links", links)
        .list("set-parameters", parameters);
  }
}
