package org.quadcheck.intake;

import java.util.Optional;
import org.quadcheck.document.MapNode;
import org.quadcheck.document.Node;
import org.quadcheck.document.TextNode;
import org.quadcheck.intake.attestation.Foreign;

/** Finds the supplier that an attestation names, without reading its claims. */
final class SupplierName {
  private SupplierName() {}

  static Optional<String> of(Foreign attestation) {
    return member(attestation.form(), "supplier")
        .flatMap(supplier -> member(supplier, "name"))
        .filter(TextNode.class::isInstance)
        .map(name -> ((TextNode) name).text().strip())
        .filter(name -> !name.isEmpty());
  }

  private static Optional<Node> member(Node node, String key) {
    return node instanceof MapNode map ? map.find(key) : Optional.empty();
  }
}
