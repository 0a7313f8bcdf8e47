package org.quadcheck.intake.sbom.spdx;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.evidence.value.Place;
import org.quadcheck.evidence.value.Value;
import org.quadcheck.intake.sbom.reading.Refusal;
import org.quadcheck.intake.sbom.value.States;

/** One node of a graph that is being read, with those of its members that are asked for. */
public final class GraphNode {
  private final Place place;
  private final Map<String, List<Value>> texts = new LinkedHashMap<>();
  private final Map<String, List<GraphNode>> parts = new LinkedHashMap<>();
  private final Set<String> names = new LinkedHashSet<>();
  private String id = "";
  private String type = "";

  /** A node that begins at a place. */
  public GraphNode(Place place) {
    this.place = place;
  }

  /** Where it begins. */
  public Place place() {
    return place;
  }

  /** Empty where it has none. */
  public String id() {
    return id;
  }

  /** What others call it. */
  public void id(String stated) {
    id = stated;
  }

  /** Empty where none is stated. */
  public String type() {
    return type;
  }

  /** What sort of thing it is. */
  public void type(String stated) {
    type = stated;
  }

  /** Adds a text, or the id of another node. */
  public void add(String name, Value value) {
    texts.computeIfAbsent(name, key -> new ArrayList<>(1)).add(value);
  }

  /** Adds a node that belongs to this one alone. */
  public void add(String name, GraphNode part) {
    parts.computeIfAbsent(name, key -> new ArrayList<>(1)).add(part);
  }

  /** A member is there, whether it is kept or not. */
  void mention(String name) {
    names.add(name);
  }

  /** Every member that was mentioned. */
  Set<String> names() {
    return names;
  }

  boolean isEmpty() {
    return texts.isEmpty() && parts.isEmpty();
  }

  /** Whether a text was kept under a name. */
  public boolean has(String name) {
    return texts.containsKey(name);
  }

  /** The best of what is said under a name; absent where nothing is. */
  public Value text(String name) {
    return texts(name).stream().reduce(States::better).orElseGet(() -> Value.absent(place));
  }

  /** Refuses two sayings of which readers would take one or the other. */
  void once(String name) throws InvalidInputException {
    if (texts(name).size() > 1) {
      String wrong = "'%s' stands twice in one element".formatted(name);
      throw Refusal.broken(texts(name).get(1).place(), wrong);
    }
  }

  /** All that is said under a name, in the order of the document. */
  public List<Value> texts(String name) {
    return texts.getOrDefault(name, List.of());
  }

  /** The nodes within it under a name, in the order of the document. */
  public List<GraphNode> parts(String name) {
    return parts.getOrDefault(name, List.of());
  }
}
