package org.quadcheck.intake.attestation.declarations;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quadcheck.document.TextNode;
import org.quadcheck.evidence.value.NormalName;
import org.quadcheck.intake.attestation.FormDraft;
import org.quadcheck.intake.attestation.Part;

/**
 * What a document declares something of: the product that it is a document of, or the only product
 * or organisation among its targets.
 *
 * @param parts listed components that claims are aimed at, by their id
 */
record Offered(
    Optional<TextNode> supplier,
    Optional<TextNode> product,
    Optional<TextNode> version,
    References<Target> targets,
    Map<String, String> parts) {

  /** What a claim may be aimed at. */
  record Target(Part part, boolean organization) {}

  private static final Set<String> SOFTWARE =
      Set.of(
          "application",
          "container",
          "device-driver",
          "firmware",
          "framework",
          "library",
          "operating-system",
          "platform");

  static Offered of(Part root, Part declarations, Listed listed) {
    Part metadata = root.part("metadata");
    Part component = metadata.part("component");
    Part targets = declarations.part("targets");
    List<Part> organizations = targets.parts("organizations");
    List<Part> products = new ArrayList<>(targets.parts("components"));
    products.addAll(targets.parts("services"));
    References<Target> all = new References<>();
    organizations.forEach(one -> all.add(one.text("bom-ref"), new Target(one, true)));
    products.forEach(one -> all.add(one.text("bom-ref"), new Target(one, false)));
    all.add(component.text("bom-ref"), new Target(component, false));
    boolean only = component.node("name").isEmpty() && products.size() == 1;
    Part product = only ? products.get(0) : component;
    return new Offered(
        supplier(metadata, product, organizations),
        product.node("name"),
        product.node("version"),
        all,
        parts(declarations, all, listed));
  }

  private static Map<String, String> parts(
      Part declarations, References<Target> targets, Listed listed) {
    Set<String> aimed = new HashSet<>();
    declarations.parts("claims").forEach(claim -> aimed.add(claim.text("target")));
    aimed.removeIf(id -> id.isEmpty() || targets.isKnown(id));
    return aimed.isEmpty() ? Map.of() : listed.labels(aimed);
  }

  private static Optional<TextNode> supplier(
      Part metadata, Part product, List<Part> organizations) {
    return product
        .part("supplier")
        .node("name")
        .or(() -> product.part("manufacturer").node("name"))
        .or(() -> product.part("provider").node("name"))
        .or(() -> metadata.part("supplier").node("name"))
        .or(() -> organizations.size() == 1 ? organizations.get(0).node("name") : Optional.empty());
  }

  /** What a document says of its product by the type, where no property says what is offered. */
  static void writeKind(Part root, FormDraft form) {
    Part component = root.part("metadata").part("component");
    component
        .node("type")
        .filter(type -> SOFTWARE.contains(type.text()) && !form.has("offers"))
        .ifPresent(type -> form.put("offers", "software", type.place()));
  }

  void write(FormDraft form) {
    supplier.ifPresent(name -> form.within("supplier", name.place()).put("name", name));
    product.ifPresent(name -> form.within("product", name.place()).put("name", name));
    version.ifPresent(text -> form.within("product", text.place()).put("version", text));
  }

  /** What keeps a claim on a target from counting, as the end of a sentence; empty if nothing. */
  String objection(String reference) {
    if (reference.isEmpty()) {
      return "names no target";
    }
    Optional<Target> target = targets.find(reference);
    if (target.isEmpty() && parts.containsKey(reference)) {
      String message = "speaks of the component '%s', and not of the product";
      return message.formatted(shown(parts.get(reference)));
    }
    if (target.isEmpty()) {
      return "has the target '%s', which %s".formatted(shown(reference), targets.why(reference));
    }
    Part part = target.get().part();
    return target.get().organization()
        ? objection(part, supplier)
        : objection(part, product) + otherVersion(part);
  }

  private static String objection(Part target, Optional<TextNode> asked) {
    String name = target.text("name");
    boolean same =
        asked.isPresent()
            && !name.isEmpty()
            && NormalName.of(name).equals(NormalName.of(asked.get().text()));
    String other = asked.map(text -> "'%s'".formatted(shown(text.text()))).orElse("nothing named");
    return same ? "" : "speaks of '%s', and what is offered is %s".formatted(shown(name), other);
  }

  private String otherVersion(Part target) {
    String stated = target.text("version");
    String asked = version.map(TextNode::text).orElse("");
    boolean other = !stated.isEmpty() && !asked.isEmpty() && !stated.equals(asked);
    boolean named = objection(target, product).isEmpty();
    return other && named
        ? "speaks of version '%s', and version '%s' is offered"
            .formatted(shown(stated), shown(asked))
        : "";
  }

  static String shown(String text) {
    return text.length() <= 100 ? text : text.substring(0, 100) + "…";
  }
}
