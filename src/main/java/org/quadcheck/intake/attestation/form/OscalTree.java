package org.quadcheck.intake.attestation.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.quadcheck.document.Fields;
import org.quadcheck.document.NamedUuid;
import org.quadcheck.evidence.ClaimDefinition;
import org.quadcheck.evidence.ClaimVocabulary;
import org.quadcheck.evidence.InvalidInputException;
import org.quadcheck.intake.attestation.oscal.OscalWords;

/**
 * An attestation as an OSCAL component definition: the claim vocabulary is the catalogue, each
 * answer the parameter of a control. What OSCAL has no member for stands in properties of ours.
 */
final class OscalTree {
  private static final String VERSION = "1.2.1";
  private static final List<String> OF_EXHIBITS =
      List.of("kind", "number", "issuer", "scope", "edition", "issued", "expires", "period-end");

  private final Sheet form;
  private final ClaimVocabulary vocabulary;
  private final Lost lost;
  private final String name;
  private final Map<String, String> exhibits = new LinkedHashMap<>();

  private OscalTree(Sheet form, ClaimVocabulary vocabulary, Lost lost) {
    this.form = form;
    this.vocabulary = vocabulary;
    this.lost = lost;
    this.name =
        "attestation %s %s %s"
            .formatted(
                form.part("supplier").text("name"),
                form.part("product").text("name"),
                form.part("product").text("version"));
  }

  static Draft of(Sheet form, ClaimVocabulary vocabulary, Lost lost) throws InvalidInputException {
    return new Draft().with("component-definition", new OscalTree(form, vocabulary, lost).tree());
  }

  private String uuid(String what) {
    return NamedUuid.of(name + " " + what);
  }

  private Draft tree() throws InvalidInputException {
    List<Draft> resources = resources();
    return new Draft()
        .with("uuid", uuid("definition"))
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
    own("offers", form.text("offers").isBlank() ? "TBD" : form.text("offers"), properties);
    own("scope", form.text("scope"), properties);
    own("released", form.part("product").text("released"), properties);
    own("supplier-country", form.part("supplier").text("country"), properties);
    for (String key : List.of("name", "title", "email", "on")) {
      own("signed-by-" + key, form.part("signed-by").text(key), properties);
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
    String supplier = line(form.part("supplier").text("name"));
    return supplier.isEmpty()
        ? metadata
        : metadata
            .list("roles", List.of(new Draft().with("id", "provider").with("title", "Provider")))
            .list(
                "parties",
                List.of(
                    new Draft()
                        .with("uuid", uuid("supplier"))
                        .with("type", "organization")
                        .with("name", supplier)));
  }

  private static Draft sbom(Sheet sbom) {
    return new Draft()
        .with("href", Addresses.of(sbom.text("file")))
        .with("rel", "sbom")
        .with("resource-fragment", sbom.stated("sha256").map(one -> one.toLowerCase(Locale.ROOT)));
  }

  private void own(String key, String value, List<Draft> properties) {
    String text = line(value);
    if (!text.isEmpty()) {
      properties.add(new Draft().with("name", key).with("ns", OscalWords.OURS).with("value", text));
    }
  }

  /** OSCAL holds most texts in one line. */
  private String line(String text) {
    String line = text.replaceAll("[\\s\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
    if (!line.equals(text.strip())) {
      lost.add("line breaks and white space in texts, written as one blank");
    }
    return line;
  }

  private Draft component() throws InvalidInputException {
    String title = line(form.part("product").text("name"));
    if (title.isEmpty()) {
      String message = "names no product, and a component definition is of one. Name it.";
      throw new InvalidInputException(form.map().place(), message);
    }
    String version = line(form.part("product").text("version"));
    List<Draft> properties =
        version.isEmpty()
            ? List.of()
            : List.of(new Draft().with("name", "version").with("value", version));
    Draft component =
        new Draft()
            .with("uuid", uuid("product"))
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
                  .texts("party-uuids", List.of(uuid("supplier")))));
    }
    List<Draft> controls = new ArrayList<>();
    form.byId("claims").forEach((id, claim) -> controls.add(control(id, claim)));
    return controls.isEmpty()
        ? component
        : component.list(
            "control-implementations",
            List.of(
                new Draft()
                    .with("uuid", uuid("answers"))
                    .with("source", OscalWords.CATALOG)
                    .with("description", "The questions of the claim vocabulary.")
                    .list("implemented-requirements", controls)));
  }

  private Draft control(String id, Sheet claim) {
    List<String> answers =
        claim.texts("value").stream().map(this::line).filter(one -> !one.isEmpty()).toList();
    List<Draft> properties = new ArrayList<>();
    if (answers.equals(List.of("true")) || answers.equals(List.of("yes"))) {
      properties.add(new Draft().with("name", OscalWords.STATUS).with("value", "implemented"));
    }
    own("score", claim.text("score"), properties);
    own("confidence", claim.text("confidence"), properties);
    own("plan", claim.text("plan"), properties);
    claim.texts("counter").forEach(text -> own("counter", text, properties));
    claim.texts("mitigation").forEach(text -> own("mitigation", text, properties));
    List<Draft> links =
        claim.texts("exhibits").stream()
            .filter(exhibits::containsKey)
            .map(one -> new Draft().with("href", "#" + exhibits.get(one)).with("rel", "evidence"))
            .toList();
    List<Draft> parameters =
        answers.isEmpty()
            ? List.of()
            : List.of(new Draft().with("param-id", id).texts("values", answers));
    return new Draft()
        .with("uuid", uuid("claim " + id))
        .with("control-id", id)
        .with("description", vocabulary.find(id).map(ClaimDefinition::question).orElse(id))
        .list("props", properties)
        .list("links", links)
        .list("set-parameters", parameters);
  }

  private List<Draft> resources() {
    List<Draft> resources = new ArrayList<>();
    form.byId("exhibits")
        .forEach(
            (id, exhibit) -> {
              String uuid = uuid("exhibit " + id);
              exhibits.put(id, uuid);
              resources.add(exhibit(id, uuid, exhibit));
            });
    form.byId("plans").forEach((id, plan) -> resources.add(plan(id, plan)));
    return resources;
  }

  private Draft exhibit(String id, String uuid, Sheet exhibit) {
    List<Draft> properties = new ArrayList<>();
    own("exhibit", id, properties);
    for (String key : OF_EXHIBITS) {
      own(key, exhibit.text(key), properties);
    }
    own("edition", exhibit.text("ism-release"), properties);
    List<Draft> files =
        exhibit.stated("file").stream()
            .map(
                file ->
                    new Draft()
                        .with("href", Addresses.of(file))
                        .list("hashes", hashes(exhibit.stated("sha256"))))
            .toList();
    return new Draft()
        .with("uuid", uuid)
        .with("title", line(exhibit.text("title")))
        .list("props", properties)
        .list("rlinks", files);
  }

  private static List<Draft> hashes(Optional<String> digest) {
    return digest.stream()
        .map(one -> one.toLowerCase(Locale.ROOT))
        .map(one -> new Draft().with("algorithm", "SHA-256").with("value", one))
        .toList();
  }

  private Draft plan(String id, Sheet plan) {
    List<Draft> properties = new ArrayList<>();
    own("plan", id, properties);
    for (String key : List.of("milestone", "owner", "due")) {
      own(key, plan.text(key), properties);
    }
    return new Draft().with("uuid", uuid("plan " + id)).list("props", properties);
  }
}
