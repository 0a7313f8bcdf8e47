package org.quadcheck.intake.signature.sigstore;

import java.util.List;
import java.util.Optional;
import org.quadcheck.document.DocumentReader;
import org.quadcheck.document.ListNode;
import org.quadcheck.document.MapNode;
import org.quadcheck.document.Node;
import org.quadcheck.document.Reading;
import org.quadcheck.document.TextNode;

/** A value of a JSON document, asked for by the way to it; what is not there is empty. */
record JsonTree(Optional<Node> node) {

  static JsonTree read(String path, byte[] bytes) {
    Reading reading = DocumentReader.read(path, bytes);
    return new JsonTree(reading.problems().isEmpty() ? reading.root() : Optional.empty());
  }

  JsonTree at(String... keys) {
    Optional<Node> found = node;
    for (String key : keys) {
      found = found.flatMap(one -> one instanceof MapNode map ? map.find(key) : Optional.empty());
    }
    return new JsonTree(found);
  }

  List<JsonTree> items() {
    return node.filter(ListNode.class::isInstance).stream()
        .flatMap(list -> ((ListNode) list).items().stream())
        .map(item -> new JsonTree(Optional.of(item)))
        .toList();
  }

  String text() {
    return node.filter(TextNode.class::isInstance).map(one -> ((TextNode) one).text()).orElse("");
  }

  boolean isThere() {
    return node.isPresent();
  }
}
