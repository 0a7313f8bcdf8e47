package org.quadcheck.intake.shape.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a version of CycloneDX changes in the XML schema of the one before. Within a type, or within
 * an element of it, something stands after, before or instead of the first part of a name or value.
 */
public final class XsdAmendments {
  private final XsdNode changes;

  private XsdAmendments(XsdNode changes) {
    this.changes = changes;
  }

  /** A schema by its name; where that is a list of amendments, what they make of another. */
  public static XsdNode read(String file, Function<String, XsdNode> files) {
    XsdNode read = files.apply(file);
    return read.kind().equals("amendments")
        ? new XsdAmendments(read).amend(files.apply(read.attribute("amends")))
        : read;
  }

  private XsdNode amend(XsdNode schema) {
    List<XsdNode> all = new ArrayList<>();
    List<XsdNode> added = changes.child("new").map(XsdNode::children).orElse(List.of());
    for (XsdNode type : schema.children()) {
      boolean isReplaced = added.stream().anyMatch(one -> isSame(one, type));
      if (!isReplaced) {
        all.add(amendType(type));
      }
    }
    all.addAll(added);
    return schema.with(all);
  }

  private static boolean isSame(XsdNode one, XsdNode other) {
    return one.kind().equals(other.kind()) && one.attribute("name").equals(other.attribute("name"));
  }

  private XsdNode amendType(XsdNode type) {
    XsdNode amended = type;
    for (XsdNode change : changes.children()) {
      if (change.kind().equals("in") && change.attribute("type").equals(type.attribute("name"))) {
        amended = within(amended, change);
      }
    }
    return amended;
  }

  private static XsdNode within(XsdNode type, XsdNode change) {
    String element = change.attribute("element");
    XsdNode amended = type;
    for (XsdNode one : change.children()) {
      amended =
          (element.isEmpty() ? changed(amended, one) : inElement(amended, element, one))
              .orElseThrow(() -> new IllegalStateException("nothing to amend: " + one));
    }
    return amended;
  }

  private static Optional<XsdNode> inElement(XsdNode node, String element, XsdNode change) {
    if (node.kind().equals("element") && node.attribute("name").equals(element)) {
      return changed(node, change);
    }
    return first(node, child -> inElement(child, element, change).map(List::of));
  }

  private static Optional<XsdNode> changed(XsdNode node, XsdNode change) {
    return first(
        node,
        child ->
            isMeant(child, change)
                ? Optional.of(parts(child, change))
                : changed(child, change).map(List::of));
  }

  private static boolean isMeant(XsdNode node, XsdNode change) {
    return change.attributes().entrySet().stream()
        .allMatch(wanted -> node.attribute(wanted.getKey()).equals(wanted.getValue()));
  }

  private static List<XsdNode> parts(XsdNode node, XsdNode change) {
    List<XsdNode> parts = new ArrayList<>(change.children());
    switch (change.kind()) {
      case "after" -> parts.add(0, node);
      case "before" -> parts.add(node);
      case "instead" -> {}
      default -> throw new IllegalStateException("unknown amendment: " + change.kind());
    }
    return parts;
  }

  /** The node with what is put in the place of the first of its children that has something. */
  private static Optional<XsdNode> first(
      XsdNode node, Function<XsdNode, Optional<List<XsdNode>>> instead) {
    for (int i = 0; i < node.children().size(); i++) {
      Optional<List<XsdNode>> parts = instead.apply(node.children().get(i));
      if (parts.isPresent()) {
        List<XsdNode> children = new ArrayList<>(node.children());
        children.remove(i);
        children.addAll(i, parts.get());
        return Optional.of(node.with(children));
      }
    }
    return Optional.empty();
  }
}
