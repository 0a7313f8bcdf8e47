package org.quadcheck.workbench.tampering;

import org.quadcheck.document.Node;
import org.quadcheck.document.TextNode;

/**
 * A place in a document where something stands.
 *
 * @param path the way to it: {@code exhibits.policy.issued}
 * @param sort values of one sort can stand in each other's place
 */
public record Field(Part part, String path, String sort, Node node) {

  boolean isLeaf() {
    return node instanceof TextNode;
  }

  String text() {
    return node instanceof TextNode leaf ? leaf.text() : node.kind();
  }
}
