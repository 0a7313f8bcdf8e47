package org.quadcheck.intake.attestation.form;

import java.util.List;
import org.quadcheck.document.ListNode;
import org.quadcheck.document.MapNode;
import org.quadcheck.document.Node;
import org.quadcheck.document.TextNode;

/**
 * Blank entries of lists among the answers. Such a list answers nothing, and a notation that has no
 * room for a blank entry would make an answer of the rest; so a word says that it is open.
 */
record BlankEntries(Lost lost) {
  private static final String OPEN = "TBD";

  /** The same with a word in the place of each. */
  MapNode filled(MapNode attestation) {
    List<MapNode.Entry> entries =
        attestation.entries().stream()
            .map(
                one ->
                    one.key().text().equals("claims")
                        ? new MapNode.Entry(one.key(), filled(one.value()))
                        : one)
            .toList();
    return new MapNode(attestation.place(), entries);
  }

  private Node filled(Node node) {
    if (node instanceof MapNode map) {
      List<MapNode.Entry> entries =
          map.entries().stream()
              .map(one -> new MapNode.Entry(one.key(), filled(one.value())))
              .toList();
      return new MapNode(map.place(), entries);
    }
    return node instanceof ListNode list
        ? new ListNode(list.place(), list.items().stream().map(this::item).toList())
        : node;
  }

  private Node item(Node item) {
    if (item instanceof TextNode text && text.text().isBlank()) {
      lost.add("blank entries of lists, written as " + OPEN, text.place().toString());
      return new TextNode(text.place(), OPEN, TextNode.Sort.TEXT);
    }
    return item;
  }
}
