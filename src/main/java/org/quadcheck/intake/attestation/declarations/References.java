package org.quadcheck.intake.attestation.declarations;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quadcheck.intake.attestation.Part;

/**
 * Parts of a document by the id that others name them with; one that stands twice names nothing.
 */
final class References<T> {
  private final Map<String, List<T>> parts = new LinkedHashMap<>();

  /** Parts by their {@code bom-ref}. */
  static References<Part> of(List<Part> parts) {
    References<Part> references = new References<>();
    parts.forEach(part -> references.add(part.text("bom-ref"), part));
    return references;
  }

  void add(String id, T part) {
    if (!id.isEmpty()) {
      parts.computeIfAbsent(id, any -> new ArrayList<>()).add(part);
    }
  }

  /** The one part of this id. */
  Optional<T> find(String id) {
    List<T> found = parts.getOrDefault(id, List.of());
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  /** Whether anything has this id. */
  boolean isKnown(String id) {
    return parts.containsKey(id);
  }

  /** Why nothing is found, as the end of a sentence. */
  String why(String id) {
    return parts.containsKey(id) ? "stands for several things" : "points nowhere";
  }

  /** Every part that can be named. */
  List<T> all() {
    return parts.values().stream()
        .filter(same -> same.size() == 1)
        .map(same -> same.get(0))
        .toList();
  }
}
