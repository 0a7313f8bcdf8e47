package org.quadcheck.intake.vex;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.quadcheck.document.Fields;
import org.quadcheck.document.Node;
import org.quadcheck.evidence.Problem;
import org.quadcheck.evidence.VexProduct;

/** The products of a CSAF document by their ids; a component of another product is a part of it. */
final class CsafProducts {
  private final List<Problem> problems;
  private final Map<String, VexProduct> byId = new HashMap<>();
  private final Map<String, List<String>> groups = new HashMap<>();

  CsafProducts(Node tree, List<Problem> problems) {
    this.problems = problems;
    Fields fields = Fields.of(tree, "'product_tree'", problems);
    fields.items("branches").forEach(branch -> branch(branch, "", ""));
    fields.items("full_product_names").forEach(product -> product(product, "", ""));
    fields.items("relationships").forEach(this::relationship);
    fields.items("product_groups").forEach(this::group);
  }

  /** A product that a status names; where it is not in the tree, no more is known than its id. */
  VexProduct find(String id) {
    return byId.getOrDefault(id, new VexProduct("", "", "", id, List.of(), List.of()));
  }

  Stream<String> group(String id) {
    return groups.getOrDefault(id, List.of()).stream();
  }

  private void branch(Node node, String name, String version) {
    Fields branch = Fields.of(node, "a branch", problems);
    String category = branch.text("category").orElse("");
    String own = branch.text("name").orElse("");
    String productName = category.equals("product_name") ? own : name;
    String productVersion = category.equals("product_version") ? own : version;
    branch.node("product").ifPresent(one -> product(one, productName, productVersion));
    branch.items("branches").forEach(below -> branch(below, productName, productVersion));
  }

  private void product(Node node, String name, String version) {
    Fields product = Fields.of(node, "a product", problems);
    String id = product.requiredText("product_id");
    String full = product.text("name").orElse("");
    Optional<Fields> known =
        product
            .node("product_identification_helper")
            .map(found -> Fields.of(found, "'product_identification_helper'", problems));
    String purl = known.flatMap(found -> found.texts("purl").stream().findFirst()).orElse("");
    boolean bare = name.isBlank() || version.isBlank();
    byId.put(
        id,
        new VexProduct(
            "",
            purl.isEmpty()
                ? known.flatMap(found -> found.texts("purls").stream().findFirst()).orElse("")
                : purl,
            known.flatMap(found -> found.text("cpe")).orElse(""),
            bare ? full : name,
            bare ? List.of() : List.of(version),
            List.of()));
  }

  private void relationship(Node node) {
    Fields relationship = Fields.of(node, "a relationship", problems);
    VexProduct part = find(relationship, "product_reference");
    VexProduct whole = find(relationship, "relates_to_product_reference");
    relationship
        .requiredNode("full_product_name")
        .map(name -> Fields.of(name, "'full_product_name'", problems).requiredText("product_id"))
        .ifPresent(id -> byId.put(id, whole.within(List.of(part))));
  }

  private VexProduct find(Fields relationship, String key) {
    return find(relationship.requiredText(key));
  }

  private void group(Node node) {
    Fields group = Fields.of(node, "a group of products", problems);
    groups.put(group.requiredText("group_id"), group.texts("product_ids"));
  }
}
