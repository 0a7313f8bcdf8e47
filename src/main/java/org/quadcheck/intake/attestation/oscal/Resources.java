package org.quadcheck.intake.attestation.oscal;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.quadcheck.document.TextNode;
import org.quadcheck.evidence.claim.ExhibitFact;
import org.quadcheck.intake.attestation.Escapes;
import org.quadcheck.intake.attestation.FormDraft;
import org.quadcheck.intake.attestation.Part;

/** What stands in the back matter: catalogues, exhibits and plans, by their UUIDs. */
final class Resources {
  private static final Pattern ADDRESS = Pattern.compile("(?s)[A-Za-z][A-Za-z0-9+.-]*:.*");
  private static final List<String> OF_PLANS = List.of("milestone", "owner", "due");

  private final Map<String, Part> byUuid = new LinkedHashMap<>();
  private final Set<String> twice = new HashSet<>();
  private final FormDraft form;

  Resources(Part definition, FormDraft form) {
    this.form = form;
    for (Part one : definition.part("back-matter").parts("resources")) {
      if (byUuid.putIfAbsent(one.text("uuid"), one) != null) {
        twice.add(one.text("uuid"));
      }
    }
    // What stands twice is neither of the two.
    byUuid.keySet().removeAll(twice);
  }

  /** Exhibits and plans of ours stand in the form whether or not a claim rests on them. */
  void writeOwn() {
    byUuid.forEach(
        (uuid, one) -> {
          if (!Properties.of(one).own("exhibit").isEmpty()) {
            exhibit(one);
          }
          plan(one);
        });
  }

  private Optional<Part> find(String reference) {
    return reference.startsWith("#")
        ? Optional.ofNullable(byUuid.get(reference.substring(1)))
        : Optional.empty();
  }

  /** The addresses of what a control implementation names as its source. */
  List<String> addresses(String source) {
    return find(source)
        .map(one -> one.parts("rlinks").stream().map(link -> link.text("href")).toList())
        .orElse(source.startsWith("#") ? List.of() : List.of(source));
  }

  /** Why a link within the document leads to nothing, as the end of a sentence; else empty. */
  Optional<String> dangling(String reference) {
    if (!reference.startsWith("#") || find(reference).isPresent()) {
      return Optional.empty();
    }
    boolean several = twice.contains(reference.substring(1));
    return Optional.of(several ? "stands for several things" : "points nowhere");
  }

  /** Writes what a link leads to as an exhibit; its id, where it leads to one. */
  Optional<String> exhibit(String reference) {
    return find(reference)
        .filter(one -> Properties.of(one).own("plan").isEmpty())
        .map(this::exhibit);
  }

  private String exhibit(Part one) {
    Properties properties = Properties.of(one);
    String id =
        properties.own("exhibit").stream().findFirst().map(TextNode::text).orElse(one.text("uuid"));
    FormDraft exhibits = form.within("exhibits", one.place());
    if (!exhibits.has(id)) {
      FormDraft exhibit = exhibits.within(id, one.place("uuid"));
      String kind =
          properties.own("kind").stream().findFirst().map(TextNode::text).orElse("document");
      exhibit.put("kind", kind, one.place());
      one.node("title").or(() -> one.node("description")).ifPresent(t -> exhibit.put("title", t));
      for (ExhibitFact fact : ExhibitFact.values()) {
        exhibit.state(fact, properties.own(fact.word()));
      }
      one.parts("rlinks").forEach(link -> file(link, exhibit));
    }
    return id;
  }

  private static void file(Part link, FormDraft exhibit) {
    Optional<TextNode> address = link.node("href");
    if (address.isEmpty()
        || exhibit.has("file")
        || ADDRESS.matcher(address.get().text()).matches()) {
      return;
    }
    exhibit.put("file", Escapes.decoded(address.get().text()), address.get().place());
    link.parts("hashes").stream()
        .filter(hash -> hash.text("algorithm").equals("SHA-256"))
        .findFirst()
        .flatMap(hash -> hash.node("value"))
        .ifPresent(digest -> exhibit.put("sha256", digest));
  }

  private void plan(Part one) {
    Properties properties = Properties.of(one);
    for (TextNode id : properties.own("plan")) {
      FormDraft plan = form.within("plans", one.place()).within(id.text(), id.place());
      for (String key : OF_PLANS) {
        properties.own(key).stream().findFirst().ifPresent(text -> plan.put(key, text));
      }
    }
  }
}
