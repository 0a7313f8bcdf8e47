package org.quadcheck.report.convert;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.quadcheck.evidence.content.Content;
import org.quadcheck.evidence.content.Part;

/** The ids of a document that is written anew: no two components share one. */
final class Ids {
  private final UnaryOperator<String> shape;
  private final Map<String, String> fresh = new HashMap<>();
  private final Set<String> taken = new HashSet<>();
  private final List<String> ofParts = new ArrayList<>();
  private final String ofSubject;

  /** Gives every component an id of the shape that the format asks for. */
  public Ids(Content content, UnaryOperator<String> shape) {
    this.shape = shape;
    this.ofSubject = content.subject().map(part -> declare(part, 0)).orElse("");
    for (Part part : content.parts()) {
      ofParts.add(declare(part, ofParts.size() + 1));
    }
  }

  private String declare(Part part, int number) {
    String old = part.component().id();
    String id = free(shape.apply(old.isEmpty() ? "component-" + number : old));
    if (!old.isEmpty()) {
      fresh.putIfAbsent(old, id);
    }
    return id;
  }

  private String free(String wanted) {
    String id = wanted;
    for (int i = 2; !taken.add(id); i++) {
      id = wanted + "-" + i;
    }
    return id;
  }

  String ofPart(int index) {
    return ofParts.get(index);
  }

  String ofSubject() {
    return ofSubject;
  }

  /** What an edge calls a thing; an id that nothing declares stays one that nothing declares. */
  String of(String old) {
    return fresh.computeIfAbsent(old, unknown -> free(shape.apply(unknown)));
  }

  /** Whether a component of the document has this id. */
  boolean isComponent(String old) {
    return fresh.containsKey(old);
  }
}
