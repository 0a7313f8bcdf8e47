package org.quadcheck.intake.attestation.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.quadcheck.evidence.claim.ExhibitFact;

/** The exhibits and plans of an attestation as resources of an OSCAL document. */
final class OscalBackMatter {
  private final Sheet form;
  private final OscalStyle style;
  private final Map<String, String> exhibits = new LinkedHashMap<>();

  OscalBackMatter(Sheet form, OscalStyle style) {
    this.form = form;
    this.style = style;
  }

  /** Links to exhibits that stand among the resources. */
  List<Draft> links(List<String> ids) {
    return ids.stream()
        .filter(exhibits::containsKey)
        .map(one -> new Draft().with("href", "#" + exhibits.get(one)).with("rel", "evidence"))
        .toList();
  }

  /** Exhibits and plans. */
  List<Draft> resources() {
    List<Draft> resources = new ArrayList<>();
    form.byId("exhibits")
        .forEach(
            (id, exhibit) -> {
              String uuid = style.uuid("exhibit " + id);
              exhibits.put(id, uuid);
              resources.add(exhibit(id, uuid, exhibit));
            });
    form.byId("plans").forEach((id, plan) -> resources.add(plan(id, plan)));
    return resources;
  }

  private Draft exhibit(String id, String uuid, Sheet exhibit) {
    List<Draft> properties = new ArrayList<>();
    style.own("exhibit", id, properties);
    style.own("kind", exhibit.text("kind"), properties);
    for (ExhibitFact fact : ExhibitFact.values()) {
      exhibit.facts(fact).forEach(text -> style.own(fact.word(), text, properties));
    }
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
        .with("title", style.line(exhibit.text("title")))
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
    style.own("plan", id, properties);
    for (String key : List.of("milestone", "owner", "due")) {
      style.own(key, plan.text(key), properties);
    }
    return new Draft().with("uuid", style.uuid("plan " + id)).list("props", properties);
  }
}
