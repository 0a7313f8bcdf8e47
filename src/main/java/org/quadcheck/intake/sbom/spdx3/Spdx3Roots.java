package org.quadcheck.intake.sbom.spdx3;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.quadcheck.evidence.value.Value;
import org.quadcheck.intake.sbom.draft.Draft;
import org.quadcheck.intake.sbom.spdx.GraphNode;

/** What an SPDX 3 document and the SBOMs within it are about. */
final class Spdx3Roots {
  private final Draft draft;
  private final Map<String, List<Value>> roots = new HashMap<>();
  private final Set<String> documents = new LinkedHashSet<>();
  private final Set<String> collections = new LinkedHashSet<>();

  Spdx3Roots(Draft draft) {
    this.draft = draft;
  }

  void document(GraphNode node) {
    if (!documents.isEmpty()) {
      draft.notes().violation("there is more than one SpdxDocument", node.place());
    }
    documents.add(node.id());
    add(node);
  }

  void collection(GraphNode node) {
    collections.add(node.id());
    add(node);
  }

  private void add(GraphNode node) {
    node.texts("rootElement").forEach(id -> draft.graph().mention(id.text()));
    roots.computeIfAbsent(node.id(), key -> new ArrayList<>()).addAll(node.texts("rootElement"));
  }

  /** Whether an id is that of the document or of an SBOM in it. */
  boolean isCollection(String id) {
    return documents.contains(id) || collections.contains(id);
  }

  /** What the document is about; where it does not say so, what the SBOMs in it are about. */
  Set<String> described(Spdx3Relationships relationships) {
    Set<String> described = described(documents, relationships);
    return described.isEmpty() ? described(collections, relationships) : described;
  }

  /** What is described in the end: the roots of a root that is itself an SBOM are meant. */
  private Set<String> described(Set<String> from, Spdx3Relationships relationships) {
    Set<String> seen = new HashSet<>();
    Set<String> described = new LinkedHashSet<>();
    Deque<String> open = new ArrayDeque<>(from);
    while (!open.isEmpty()) {
      String id = open.remove();
      if (!seen.add(id)) {
        continue;
      }
      if (isCollection(id)) {
        roots.getOrDefault(id, List.of()).forEach(root -> open.add(root.text()));
        open.addAll(relationships.describedBy(id));
      } else if (!id.isEmpty()) {
        described.add(id);
      }
    }
    return described;
  }
}
