package org.quadcheck.intake.sbom.spdx3;

import java.io.IOException;
import java.util.regex.Pattern;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.evidence.value.Value;
import org.quadcheck.intake.sbom.reading.Notes;
import org.quadcheck.intake.sbom.spdx.GraphNode;
import org.quadcheck.intake.sbom.token.Cursor;

/**
 * Walks the graph of an SPDX 3 document and hands over each element as it ends, those within others
 * too; of each no more is kept than is asked for.
 */
final class Spdx3Nodes {
  private static final String EXTENSION = "extension";

  /** An address, but none of the specification's own. */
  private static final Pattern OWN =
      Pattern.compile("(?is)(?!https?://spdx\\.org/)([a-z][a-z0-9+.-]*://|urn:).+");

  private static final Pattern OF_SPDX = Pattern.compile("^https?://spdx\\.org/rdf/");

  private final Cursor cursor;
  private final Notes notes;
  private final Spdx3Prefixes prefixes;
  private final Elements elements;
  private int unnamed;

  Spdx3Nodes(Cursor cursor, Notes notes, Spdx3Prefixes prefixes, Elements elements) {
    this.cursor = cursor;
    this.notes = notes;
    this.prefixes = prefixes;
    this.elements = elements;
  }

  /** Takes one element. */
  @FunctionalInterface
  interface Elements {
    void take(GraphNode element) throws InvalidInputException;
  }

  void element() throws IOException, InvalidInputException {
    elements.take(node(""));
  }

  /** Whether it is a member of an element, or one that only another form of JSON-LD has. */
  static boolean isOfElement(String name) {
    boolean plain = name.equals("type") || name.equals("spdxId") || Spdx3Names.isKnown(name);
    return plain || isOfAnotherForm(name);
  }

  private static boolean isOfAnotherForm(String name) {
    return name.startsWith("@") || OF_SPDX.matcher(name).find();
  }

  /** One member of an element whose members are read one by one. */
  void member(GraphNode node, String name) throws IOException, InvalidInputException {
    member(node, name, "");
  }

  private GraphNode node(String within) throws IOException, InvalidInputException {
    GraphNode node = new GraphNode(cursor.place());
    cursor.members(name -> member(node, name, within));
    return node;
  }

  private void member(GraphNode node, String name, String within)
      throws IOException, InvalidInputException {
    switch (name) {
      case "type" -> type(node, within);
      case "spdxId", "@id" -> node.id(prefixes.whole(cursor.text().text()));
      default -> {
        prefixes.refuseAnew(name, cursor.place());
        if (isOfAnotherForm(name)) {
          String message = "an element has a member '%s', which is a name of another form";
          throw Spdx3Context.otherForm(cursor.place(), message.formatted(Notes.shown(name)));
        }
        if (Spdx3Names.isKnown(name)) {
          values(node, name);
        } else {
          cursor.unknown(name);
        }
      }
    }
  }

  /**
   * A type that is no plain word is that of another form, where packages would go unseen; but for
   * an extension of somebody's own, which has an address.
   */
  private void type(GraphNode node, String within) throws IOException, InvalidInputException {
    boolean plain = !cursor.isList() && !cursor.isObject();
    Value type = plain ? cursor.text() : Value.absent(cursor.place());
    boolean word = type.text().indexOf(':') < 0 && type.text().indexOf('/') < 0;
    if (!plain || !(word || isOwnExtension(within, type.text()))) {
      String message = plain ? "the type '%s' is a full address" : "a type is no text";
      throw Spdx3Context.otherForm(type.place(), message.formatted(Notes.shown(type.text())));
    }
    prefixes.refuseAnew(type);
    node.type(type.text());
  }

  private static boolean isOwnExtension(String within, String type) {
    return within.equals(EXTENSION) && OWN.matcher(type).matches();
  }

  private void values(GraphNode node, String name) throws IOException, InvalidInputException {
    if (cursor.isList()) {
      cursor.items("", () -> values(node, name));
    } else if (cursor.isObject()) {
      within(node, name);
    } else if (Spdx3Names.isRead(name)) {
      text(node, name);
    } else {
      cursor.skip();
    }
  }

  private void text(GraphNode node, String name) throws IOException, InvalidInputException {
    Value text = cursor.text();
    boolean reference = Spdx3Names.isReference(name);
    if (reference || Spdx3Names.isWord(name)) {
      prefixes.refuseAnew(text);
    }
    node.add(name, reference ? prefixes.whole(text) : text);
  }

  private void within(GraphNode node, String name) throws IOException, InvalidInputException {
    GraphNode inner = node(name);
    if (isOwnExtension(name, inner.type())) {
      String message = "an extension of type '%s' was passed over";
      notes.notCounted(message.formatted(Notes.shown(inner.type())), inner.place());
      return;
    }
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
