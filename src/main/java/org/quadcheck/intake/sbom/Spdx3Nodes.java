package org.quadcheck.intake.sbom;

import java.io.IOException;
import org.quadcheck.evidence.InvalidInputException;
import org.quadcheck.evidence.Value;

/**
 * Walks the graph of an SPDX 3 document and hands over each element as it ends, those within others
 * too; of each no more is kept than is asked for.
 */
final class Spdx3Nodes {
  private final Cursor cursor;
  private final Elements elements;
  private int unnamed;

  Spdx3Nodes(Cursor cursor, Elements elements) {
    this.cursor = cursor;
    this.elements = elements;
  }

  /** Takes one element. */
  @FunctionalInterface
  interface Elements {
    void take(GraphNode element) throws InvalidInputException;
  }

  void element() throws IOException, InvalidInputException {
    elements.take(node());
  }

  private GraphNode node() throws IOException, InvalidInputException {
    GraphNode node = new GraphNode(cursor.place());
    cursor.members(name -> member(node, name));
    return node;
  }

  private void member(GraphNode node, String name) throws IOException, InvalidInputException {
    switch (name) {
      case "type" -> type(node);
      case "spdxId", "@id" -> node.id(cursor.text().text());
      default -> {
        if (name.startsWith("@")) {
          throw Spdx3Context.otherForm(cursor.place());
        }
        if (Spdx3Names.isKnown(name)) {
          values(node, name);
        } else {
          cursor.unknown(name);
        }
      }
    }
  }

  /** A type that is no plain word is that of another form, where packages would go unseen. */
  private void type(GraphNode node) throws IOException, InvalidInputException {
    boolean plain = !cursor.isList() && !cursor.isObject();
    Value type = plain ? cursor.text() : Value.absent(cursor.place());
    if (!plain || type.text().indexOf(':') >= 0 || type.text().indexOf('/') >= 0) {
      throw Spdx3Context.otherForm(type.place());
    }
    node.type(type.text());
  }

  private void values(GraphNode node, String name) throws IOException, InvalidInputException {
    if (cursor.isList()) {
      cursor.items("", () -> values(node, name));
    } else if (cursor.isObject()) {
      within(node, name);
    } else if (Spdx3Names.isRead(name)) {
      node.add(name, cursor.text());
    } else {
      cursor.skip();
    }
  }

  private void within(GraphNode node, String name) throws IOException, InvalidInputException {
    GraphNode inner = node();
    if (Spdx3Names.isPart(name, inner.type())) {
      if (Spdx3Names.isRead(name)) {
        node.add(name, inner);
      }
      return;
    }
    if (inner.id().isEmpty()) {
      inner.id("_:unnamed" + ++unnamed);
    }
    elements.take(inner);
    if (Spdx3Names.isRead(name)) {
      node.add(name, Value.of(inner.id(), inner.place()));
    }
  }
}
