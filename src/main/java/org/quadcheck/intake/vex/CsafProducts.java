package org.quadcheck.intake.vex;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.quadcheck.document.Fields;
import org.quadcheck.document.Node;
import org.quadcheck.evidence.value.Place;
import org.quadcheck.evidence.value.Problem;
import org.quadcheck.evidence.vex.VexProduct;

/** The products of a CSAF document by their ids; a component of another product is a part of it. */
final class CsafProducts {
  private static final Set<String> INSTALLED = Set.of("installed_on", "installed_with");

  private final List<Problem> problems;
  private final Map<String, VexProduct> byId = new HashMap<>();
  private final Map<String, VexProduct> installed = new HashMap<>();
  private final Map<String, List<String>> groups = new HashMap<>();

  CsafProducts(Node tree, List<Problem> problems) {
    this.problems = problems;
    Fields fields = Fields.of(tree, "'product_tree'", problems);
    fields.items("branches").forEach(branch -> branch(branch, CsafBranch.TRUNK));
    fields.items("full_product_names").forEach(product -> product(product, CsafBranch.TRUNK));
    List<Node> later = new ArrayList<>();
    for (Node one : fields.items("relationships")) {
      if (namesKnown(one)) {
        relationship(one);
      } else {
        later.add(one);
      }
    }
    later.forEach(this::relationship);
    fields.items("product_groups").forEach(this::group);
  }

  /** A product that a status names; where it is not in the tree, nobody knows which it is. */
  VexProduct find(String id) {
    return byId.getOrDefault(id, VexProduct.of(""));
  }

  /**
   * The same where it is said to be harmed. What is installed on or with another product is no part
   * of that, and is harmed itself.
   */
  Stream<VexProduct> harmed(String id) {
    return Stream.concat(Stream.of(find(id)), Optional.ofNullable(installed.get(id)).stream());
  }

  Stream<String> group(String id) {
    return groups.getOrDefault(id, List.of()).stream();
  }

  private void branch(Node node, CsafBranch above) {
    Fields branch = Fields.of(node, "a branch", problems);
    CsafBranch own = above.with(branch.text("category").orElse(""), branch.text("name").orElse(""));
    branch.node("product").ifPresent(one -> product(one, own));
    branch.items("branches").forEach(below -> branch(below, own));
  }

  private void product(Node node, CsafBranch branch) {
    Fields product = Fields.of(node, "a product", problems);
    String id = product.requiredText("product_id");
    String full = product.text("name").orElse("");
    Optional<Fields> known =
        product
            .node("product_identification_helper")
            .map(found -> Fields.of(found, "'product_identification_helper'", problems));
    String purl =
        Stream.of("purl", "purls")
            .flatMap(key -> known.stream().flatMap(found -> found.texts(key).stream()))
            .findFirst()
            .orElse("");
    String cpe = known.flatMap(found -> found.text("cpe")).orElse("");
    String name = branch.isWhole() ? branch.product() : full;
    keep(id, new VexProduct("", purl, cpe, name, branch.versions(purl), List.of()), node.place());
  }

  /** What stands twice under one id is neither of the two. */
  private void keep(String id, VexProduct product, Place place) {
    VexProduct other = byId.putIfAbsent(id, product);
    if (other != null && !other.equals(product)) {
      String message = "the product '%s' stands twice, and not alike. Ask which is meant.";
      problems.add(new Problem(place, message.formatted(id)));
    }
  }

  /** A relationship may lead to what another one behind it declares. */
  private boolean namesKnown(Node node) {
    Fields relationship = Fields.of(node, "a relationship", new ArrayList<>());
    return Stream.of("product_reference", "relates_to_product_reference")
        .allMatch(key -> relationship.text(key).filter(byId::containsKey).isPresent());
  }

  private void relationship(Node node) {
    Fields relationship = Fields.of(node, "a relationship", problems);
    VexProduct part = find(relationship, "product_reference");
    VexProduct whole = find(relationship, "relates_to_product_reference");
    relationship
        .requiredNode("full_product_name")
        .map(name -> Fields.of(name, "'full_product_name'", problems).requiredText("product_id"))
        .ifPresent(
            id -> {
              keep(id, whole.within(List.of(part)), node.place());
              if (INSTALLED.contains(relationship.text("category").orElse(""))) {
                installed.put(id, part);
              }
            });
  }

  private VexProduct find(Fields relationship, String key) {
    return find(relationship.requiredText(key));
  }

  private void group(Node node) {
    Fields group = Fields.of(node, "a group of products", problems);
    String id = group.requiredText("group_id");
    List<String> meant = group.texts("product_ids");
    List<String> others = groups.putIfAbsent(id, meant);
    if (others != null && !others.equals(meant)) {
      String message = "the group '%s' stands twice, and not alike. Ask which is meant.";
      problems.add(new Problem(node.place(), message.formatted(id)));
    }
  }
}
