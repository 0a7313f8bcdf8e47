package org.quadcheck.intake.sbom.store;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;

/** Edges between numbered nodes, each counted once. */
public final class Edges {
  private long[] pairs = new long[16];
  private int size;
  private boolean sorted = true;
  private int[] firsts = {};

  /** An edge between two numbers. */
  public void add(int from, int to) {
    if (size == pairs.length) {
      pairs = Arrays.copyOf(pairs, size + (size >> 1));
    }
    pairs[size++] = ((long) from << Integer.SIZE) | to;
    sorted = false;
  }

  /** These and others. */
  public Edges and(Edges others) {
    Edges both = new Edges();
    each(both::add);
    others.each(both::add);
    return both;
  }

  /** Takes one edge. */
  @FunctionalInterface
  public interface Each {
    void edge(int from, int to);
  }

  /** Hands over each once, in the order of the nodes. */
  public void each(Each each) {
    sort();
    for (int i = 0; i < size; i++) {
      each.edge(from(i), to(i));
    }
  }

  /** How many different ones. */
  public int count() {
    sort();
    return size;
  }

  /** Where the edges end that begin at a node. */
  public IntStream ends(int node) {
    sort();
    return IntStream.iterate(first(node), i -> i < size && from(i) == node, i -> i + 1)
        .map(this::to);
  }

  /** The nodes at which edges begin. */
  public int[] starts() {
    sort();
    return IntStream.range(0, size).map(this::from).distinct().toArray();
  }

  /**
   * The nodes that a path leads to, and how long the longest of the shortest paths is.
   *
   * @param nodes with those from which the paths begin
   */
  public record Reach(BitSet nodes, int depth) {}

  /** Every node that a path leads to from the given ones, which are taken as reached. */
  public Reach reachableFrom(BitSet starts) {
    sort();
    BitSet reached = (BitSet) starts.clone();
    IntList open = new IntList();
    starts.stream().forEach(open::add);
    int depth = 0;
    int level = open.size();
    for (int next = 0; next < open.size(); next++) {
      if (next == level) {
        depth++;
        level = open.size();
      }
      int from = open.get(next);
      for (int i = first(from); i < size && from(i) == from; i++) {
        if (!reached.get(to(i))) {
          reached.set(to(i));
          open.add(to(i));
        }
      }
    }
    return new Reach(reached, depth);
  }

  /** The index of the first edge that leads from a node, if one does. */
  int first(int from) {
    if (firsts.length == 0 && size > 0) {
      firsts = firsts();
    }
    return from < firsts.length ? firsts[from] : size;
  }

  int from(int index) {
    return (int) (pairs[index] >> Integer.SIZE);
  }

  int to(int index) {
    return (int) pairs[index];
  }

  /** For each node as far as edges lead from any, the first edge that leads from it or beyond. */
  private int[] firsts() {
    int[] first = new int[size == 0 ? 0 : from(size - 1) + 1];
    int node = 0;
    for (int edge = 0; edge < size; edge++) {
      while (node <= from(edge)) {
        first[node] = edge;
        node++;
      }
    }
    return first;
  }

  private void sort() {
    if (sorted) {
      return;
    }
    Arrays.sort(pairs, 0, size);
    int kept = 0;
    for (int i = 0; i < size; i++) {
      if (kept == 0 || pairs[kept - 1] != pairs[i]) {
        pairs[kept++] = pairs[i];
      }
    }
    size = kept;
    sorted = true;
    firsts = new int[0];
  }
}
