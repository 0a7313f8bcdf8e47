package org.quadcheck.cli.attestation;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import org.quadcheck.document.ListNode;
import org.quadcheck.document.MapNode;
import org.quadcheck.document.Node;
import org.quadcheck.document.TextNode;
import org.quadcheck.evidence.value.FormatNote;
import org.quadcheck.evidence.value.Place;
import org.quadcheck.intake.attestation.Foreign;
import org.quadcheck.report.Harmless;

/** What an attestation says, one fact a line, under the keys of our own form. */
record UnderstoodFacts(String path, Foreign read) {

  void print(PrintWriter out) {
    List<String> facts = new ArrayList<>();
    add("", read.form(), facts);
    String form = read.declared().format();
    String kind = form.isEmpty() ? "the form of quadcheck" : form;
    out.println(Harmless.line("%s: %s, %d facts".formatted(path, kind, facts.size())));
    facts.forEach(fact -> out.println(Harmless.line("  " + fact)));
    for (FormatNote one : read.declared().remarks()) {
      out.println(
          Harmless.line(
              "  counts for nothing: %s  [%s]".formatted(one.message(), here(one.place()))));
    }
  }

  private void add(String key, Node node, List<String> facts) {
    if (node instanceof MapNode map) {
      map.entries().forEach(one -> add(below(key, one.key().text()), one.value(), facts));
    } else if (node instanceof ListNode list) {
      for (int i = 0; i < list.items().size(); i++) {
        add(below(key, String.valueOf(i + 1)), list.items().get(i), facts);
      }
    } else if (node instanceof TextNode text) {
      String value = text.text().isEmpty() ? "(empty)" : text.text();
      facts.add("%s: %s  [%s]".formatted(key, value, here(text.place())));
    }
  }

  /** Line and column alone, for the path stands above. */
  private String here(Place place) {
    return place.toString().replace(path + ":", "");
  }

  private static String below(String key, String part) {
    return key.isEmpty() ? part : key + "." + part;
  }
}
