package org.quadcheck.intake.sbom.spdx;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quadcheck.evidence.value.Value;

/** Licences in RDF: addresses, or sets of others, which may name one another in a circle. */
final class SpdxRdfLicences {
  private static final int MOST = 1_000;
  private static final String BLANK = "_:";

  private final Map<String, GraphNode> known;
  private final RdfNames names;
  private final SpdxDocument document;
  private final Map<String, String> extracted = new HashMap<>();

  SpdxRdfLicences(Map<String, GraphNode> known, RdfNames names, SpdxDocument document) {
    this.known = known;
    this.names = names;
    this.document = document;
  }

  /** A licence with a text of its own. */
  void extracted(GraphNode node) {
    String id = node.has("licenseId") ? node.text("licenseId").text() : node.id();
    document.licenceRefs().given(id, node.text("extractedText"), node.text("name"));
    if (node.id().startsWith(BLANK)) {
      extracted.put(node.id(), id);
      known.put(node.id(), node);
    }
  }

  /** All that a licence is made of, as one expression; empty where nothing is said. */
  Optional<Value> of(GraphNode node, String name) {
    if (!node.has(name) && node.parts(name).isEmpty()) {
      return Optional.empty();
    }
    Gathering gathering = new Gathering();
    gathering.add(node, name);
    return Optional.of(gathering.value(node));
  }

  private final class Gathering {
    private final Deque<GraphNode> open = new ArrayDeque<>();
    private final Set<String> seen = new HashSet<>();
    private final Set<String> single = new LinkedHashSet<>();
    private boolean broken;

    void add(GraphNode node, String name) {
      open.addAll(node.parts(name));
      node.texts(name).forEach(value -> add(value.text()));
    }

    private void add(String text) {
      if (!text.startsWith(BLANK)) {
        single.add(names.licence(text));
      } else if (extracted.containsKey(text)) {
        single.add(extracted.get(text));
      } else if (!known.containsKey(text)) {
        broken = true;
      } else if (seen.add(text)) {
        open.add(known.get(text));
      }
    }

    Value value(GraphNode node) {
      while (!open.isEmpty() && single.size() + seen.size() <= MOST) {
        add(open.remove(), "member");
      }
      if (broken || !open.isEmpty() || single.isEmpty()) {
        document.notes().violation("a licence names nothing, or too much", node.place());
        return Value.malformed("", node.place());
      }
      return Value.of(String.join(" AND ", single), node.place());
    }
  }
}
