package org.quadcheck.intake.sbom.store;

import java.util.BitSet;

/**
 * Groups of nodes each of which leads to all others of its group.
 *
 * @param nodes how many lie in such a group
 * @param example one of them, or -1
 */
public record Loops(int count, int nodes, int example) {

  /** Those among edges between so many numbers. */
  public static Loops of(Edges edges, int nodes) {
    return new Search(edges, nodes).run();
  }

  /** Tarjan's search, with a stack of its own so that a long path takes no stack of the machine. */
  private static final class Search {
    private final Edges edges;
    private final int edgeCount;
    private final int[] order;
    private final int[] low;
    private final int[] next;
    private final boolean[] open;
    private final BitSet selfish = new BitSet();
    private final IntList opened = new IntList();
    private final IntList calls = new IntList();
    private Loops found = new Loops(0, 0, -1);
    private int counter;

    Search(Edges edges, int nodes) {
      this.edges = edges;
      this.edgeCount = edges.count();
      this.open = new boolean[nodes];
      this.order = new int[nodes];
      this.low = new int[nodes];
      this.next = new int[nodes];
    }

    Loops run() {
      for (int i = 0; i < edgeCount; i++) {
        if (order[edges.from(i)] == 0) {
          enter(edges.from(i));
          while (calls.size() > 0) {
            step(calls.get(calls.size() - 1));
          }
        }
      }
      return found;
    }

    private void enter(int node) {
      counter++;
      order[node] = counter;
      low[node] = counter;
      next[node] = edges.first(node);
      open[node] = true;
      opened.add(node);
      calls.add(node);
    }

    private void step(int node) {
      int edge = next[node];
      if (edge == edgeCount || edges.from(edge) != node) {
        leave(node);
        return;
      }
      next[node]++;
      int to = edges.to(edge);
      if (order[to] == 0) {
        enter(to);
      } else if (open[to]) {
        low[node] = Math.min(low[node], order[to]);
        selfish.set(node, to == node || selfish.get(node));
      }
    }

    private void leave(int node) {
      calls.removeLast();
      if (calls.size() > 0) {
        int caller = calls.get(calls.size() - 1);
        low[caller] = Math.min(low[caller], low[node]);
      }
      if (low[node] == order[node]) {
        close(node);
      }
    }

    private void close(int node) {
      int size = 0;
      int last;
      do {
        last = opened.removeLast();
        open[last] = false;
        size++;
      } while (last != node);
      if (size > 1 || selfish.get(node)) {
        int example = found.example() < 0 ? node : found.example();
        found = new Loops(found.count() + 1, found.nodes() + size, example);
      }
    }
  }
}
