package org.quadcheck.intake.sbom.draft;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import org.quadcheck.evidence.sbom.DependencyGraph;
import org.quadcheck.evidence.sbom.Survey;
import org.quadcheck.intake.sbom.reading.Attention;
import org.quadcheck.intake.sbom.reading.Recording;
import org.quadcheck.intake.sbom.store.Edges;
import org.quadcheck.intake.sbom.store.HeldComponents;
import org.quadcheck.intake.sbom.store.IdTable;
import org.quadcheck.intake.sbom.store.Indexes;
import org.quadcheck.intake.sbom.store.IntList;
import org.quadcheck.intake.sbom.store.Loops;

/** Gathers ids and edges while a document is read, and tells at the end what they show. */
public final class GraphBuilder {
  private static final int NOWHERE = -1;

  private final IdTable ids = new IdTable();
  private final BitSet declared = new BitSet();
  private final BitSet mentioned = new BitSet();
  private final BitSet described = new BitSet();
  private final BitSet starts = new BitSet();
  private final List<String> repeated = new ArrayList<>();
  private final Edges dependencies = new Edges();
  private final Edges containments = new Edges();
  private final Descent descent = new Descent(this);
  private final Predicate<String> isElsewhere;
  private final boolean wanted;
  private final int most;
  private int taken;
  private int owner = NOWHERE;
  private Edges.Reach reach = new Edges.Reach(new BitSet(), 0);

  /** Knows by its form an id that points into another document, and takes so many edges. */
  GraphBuilder(Predicate<String> isElsewhere, Attention attention, int most) {
    this.isElsewhere = isElsewhere;
    this.wanted = attention.isTo(Attention.Matter.GRAPH);
    this.most = most;
  }

  /** More edges are given than are taken; carries that through whatever reads them. */
  public static final class TooMany extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  /** The document declares an id, of whatever sort of thing. */
  public void declare(String id) {
    if (id.isEmpty() || !wanted) {
      return;
    }
    int node = number(id);
    if (declared.get(node)) {
      repeated.add(ids.id(node));
    }
    declared.set(node);
  }

  /** The product that the document speaks of. */
  public void start(String id) {
    if (!id.isEmpty() && wanted) {
      starts.set(number(id));
    }
  }

  /** One thing needs another, by their ids. */
  public void depends(String from, String to) {
    depends(mention(from), to);
  }

  /** The same, by the number of the one and the id of the other. */
  public void depends(int from, String to) {
    if (wanted) {
      take();
      dependencies.add(from, mention(to));
      described.set(from);
    }
  }

  /** One thing is a part of another, by their ids. */
  public void contains(String from, String to) {
    if (wanted) {
      take();
      containments.add(mention(from), mention(to));
    }
  }

  /** Which of the things are made from which. */
  public Descent descent() {
    return descent;
  }

  /** One more edge, of whatever sort. */
  void take() {
    if (taken == most) {
      throw new TooMany();
    }
    taken++;
  }

  /** The document says all that is to be said of the dependencies of one thing. */
  public void says(String id) {
    if (!id.isEmpty() && wanted) {
      described.set(number(id));
    }
  }

  /** The same, by its number. */
  public void says(int node) {
    if (wanted) {
      described.set(node);
    }
  }

  /** The thing whose dependencies come next; they are told in the order of the things mostly. */
  public int owner(String id) {
    if (wanted) {
      owner = ids.numberAfter(owner, id);
      mentioned.set(owner);
    }
    return owner;
  }

  /** An edge of whatever sort names an id. */
  public int mention(String id) {
    if (!wanted) {
      return NOWHERE;
    }
    int node = number(id);
    mentioned.set(node);
    return node;
  }

  /** The number under which an id is kept. */
  public int number(String id) {
    return ids.number(id);
  }

  /** The number of an id, if it was given one. */
  Optional<Integer> find(String id) {
    return Optional.of(ids.find(id)).filter(number -> number >= 0);
  }

  /** The id that is kept under a number. */
  public String id(int number) {
    return ids.id(number);
  }

  IdTable ids() {
    return ids;
  }

  /** Where the graph is not wanted, it shows nothing: no check passes by what was not read. */
  DependencyGraph build(boolean hasSubject, HeldComponents components) {
    if (!wanted) {
      return new DependencyGraph(hasSubject, 0, 0, List.of(), List.of(), List.of(), List.of());
    }
    reach = dependencies.reachableFrom(starts);
    return new DependencyGraph(
        hasSubject,
        dependencies.count(),
        containments.count(),
        dangling(),
        repeated,
        without(components, reach.nodes()::get),
        without(components, described::get),
        withParts(components),
        elsewhere());
  }

  private DependencyGraph.Gaps withParts(HeldComponents components) {
    BitSet reached = reach.nodes();
    BitSet entered = (BitSet) described.clone();
    if (containments.count() > 0) {
      reached = dependencies.and(containments).reachableFrom(starts).nodes();
      containments.each((from, to) -> entered.set(from));
    }
    return new DependencyGraph.Gaps(
        without(components, reached::get), without(components, entered::get));
  }

  /** Hands over every edge, and whose dependencies are all said. */
  void record(Recording kept) {
    dependencies.each((from, to) -> kept.depends(ids.id(from), ids.id(to)));
    containments.each((from, to) -> kept.contains(ids.id(from), ids.id(to)));
    described.stream().mapToObj(ids::id).forEach(kept::described);
    descent.record(kept);
  }

  /** How the dependencies run; asked for after {@link #build}. */
  Survey.Paths paths() {
    Loops loops = Loops.of(dependencies, ids.size());
    String example = loops.example() < 0 ? "" : ids.id(loops.example());
    return new Survey.Paths(reach.depth(), loops.count(), loops.nodes(), example);
  }

  private List<String> dangling() {
    return mentioned.stream()
        .filter(node -> !declared.get(node))
        .mapToObj(ids::id)
        .filter(id -> !isElsewhere.test(id))
        .toList();
  }

  /** What is depended on and stands in another document, so that nothing of it is seen here. */
  private List<String> elsewhere() {
    BitSet outside = new BitSet();
    mentioned.stream()
        .filter(node -> !declared.get(node) && isElsewhere.test(ids.id(node)))
        .forEach(outside::set);
    BitSet needed = new BitSet();
    if (!outside.isEmpty()) {
      dependencies.each((from, to) -> needed.set(to));
      outside.and(needed);
    }
    return outside.stream().mapToObj(ids::id).toList();
  }

  private static List<Integer> without(HeldComponents components, IntPredicate has) {
    IntList lacking = new IntList();
    for (int i = 0; i < components.size(); i++) {
      int node = components.node(i);
      if (node < 0 || !has.test(node)) {
        lacking.add(i);
      }
    }
    return new Indexes(lacking.toArray());
  }
}
