package org.quadcheck.cli.attestation;

import java.util.ArrayList;
import java.util.List;
import org.quadcheck.document.ListNode;
import org.quadcheck.document.MapNode;
import org.quadcheck.document.Node;
import org.quadcheck.document.TextNode;
import org.quadcheck.evidence.value.FormatNote;
import org.quadcheck.evidence.value.Place;
import org.quadcheck.intake.attestation.Foreign;

/** What an attestation says, fact by fact, under the keys of our own form. */
record UnderstoodFacts(Foreign read) {
  /**
   * One of them.
   *
   * @param value as written; empty where nothing stands
   */
  record Fact(String key, String value, Place place) {}

  List<Fact> list() {
    List<Fact> facts = new ArrayList<>();
    add("", read.form(), facts);
    return facts;
  }

  /** How a person calls the form that it was read of. */
  String form() {
    String form = read.declared().format();
    return form.isEmpty() ? "the form of quadcheck" : form;
  }

  /** What of it counts for nothing. */
  List<FormatNote> notCounted() {
    return read.declared().remarks();
  }

  private static void add(String key, Node node, List<Fact> facts) {
    if (node instanceof MapNode map) {
      map.entries().forEach(one -> add(below(key, one.key().text()), one.value(), facts));
    } else if (node instanceof ListNode list) {
      for (int i = 0; i < list.items().size(); i++) {
        add(below(key, String.valueOf(i + 1)), list.items().get(i), facts);
      }
    } else if (node instanceof TextNode text) {
      facts.add(new Fact(key, text.text(), text.place()));
    }
  }

  private static String below(String key, String part) {
    return key.isEmpty() ? part : key + "." + part;
  }
}
