package org.quadcheck.intake.sbom;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import org.quadcheck.evidence.Component;
import org.quadcheck.evidence.DependencyGraph;
import org.quadcheck.evidence.Survey;

/** Gathers ids and edges while a document is read, and tells at the end what they show. */
final class GraphBuilder {
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> ids = new ArrayList<>();
  private final BitSet declared = new BitSet();
  private final BitSet mentioned = new BitSet();
  private final BitSet described = new BitSet();
  private final BitSet starts = new BitSet();
  private final List<String> repeated = new ArrayList<>();
  private final Edges dependencies = new Edges();
  private final Edges containments = new Edges();
  private final Predicate<String> isElsewhere;
  private Edges.Reach reach = new Edges.Reach(new BitSet(), 0);

  /** Knows by its form an id that points into another document. */
  GraphBuilder(Predicate<String> isElsewhere) {
    this.isElsewhere = isElsewhere;
  }

  /** The document declares an id, of whatever sort of thing. */
  void declare(String id) {
    if (id.isEmpty()) {
      return;
    }
    int node = number(id);
    if (declared.get(node)) {
      repeated.add(ids.get(node));
    }
    declared.set(node);
  }

  /** The product that the document speaks of. */
  void start(String id) {
    if (!id.isEmpty()) {
      starts.set(number(id));
    }
  }

  void depends(String from, String to) {
    dependencies.add(mention(from), mention(to));
    says(from);
  }

  void contains(String from, String to) {
    containments.add(mention(from), mention(to));
  }

  /** The document says all that is to be said of the dependencies of one thing. */
  void says(String id) {
    if (!id.isEmpty()) {
      described.set(number(id));
    }
  }

  /** An edge of whatever sort names an id. */
  int mention(String id) {
    int node = number(id);
    mentioned.set(node);
    return node;
  }

  /** The number under which an id is kept. */
  int number(String id) {
    Integer known = numbers.get(id);
    if (known != null) {
      return known;
    }
    int fresh = ids.size();
    ids.add(id);
    numbers.put(id, fresh);
    return fresh;
  }

  /** The id that is kept under a number. */
  String id(int number) {
    return ids.get(number);
  }

  DependencyGraph build(boolean hasSubject, List<Component> components) {
    reach = dependencies.reachableFrom(starts);
    return new DependencyGraph(
        hasSubject,
        dependencies.count(),
        containments.count(),
        dangling(),
        repeated,
        without(components, reach.nodes()::get),
        without(components, described::get));
  }

  /** Hands over every edge, and whose dependencies are all said. */
  void record(Recording kept) {
    dependencies.each((from, to) -> kept.depends(ids.get(from), ids.get(to)));
    containments.each((from, to) -> kept.contains(ids.get(from), ids.get(to)));
    described.stream().mapToObj(ids::get).forEach(kept::described);
  }

  /** How the dependencies run; asked for after {@link #build}. */
  Survey.Paths paths() {
    Loops loops = Loops.of(dependencies, ids.size());
    String example = loops.example() < 0 ? "" : ids.get(loops.example());
    return new Survey.Paths(reach.depth(), loops.count(), loops.nodes(), example);
  }

  private List<String> dangling() {
    return mentioned.stream()
        .filter(node -> !declared.get(node))
        .mapToObj(ids::get)
        .filter(id -> !isElsewhere.test(id))
        .toList();
  }

  private List<Integer> without(List<Component> components, IntPredicate has) {
    List<Integer> lacking = new ArrayList<>();
    for (int i = 0; i < components.size(); i++) {
      Integer node = numbers.get(components.get(i).id());
      if (node == null || !has.test(node)) {
        lacking.add(i);
      }
    }
    return lacking;
  }
}
