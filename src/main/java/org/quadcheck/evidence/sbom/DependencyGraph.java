package org.quadcheck.evidence.sbom;

import java.util.Collections;
import java.util.List;

/**
 * What the edges of an SBOM show, computed once when it is read.
 *
 * @param hasSubject whether the document names the product that it speaks of
 * @param dependencyEdges distinct "depends on" edges
 * @param containmentEdges distinct "contains" edges
 * @param dangling ids that an edge names and nothing declares, each once
 * @param repeated declared ids beyond the first of each
 * @param unreachable indexes of components that no path of dependencies leads to from the subject
 * @param withoutEntry indexes of components about whose dependencies nothing is said
 * @param withParts the same two where "contains" is taken for "depends on"
 * @param elsewhere ids in other documents that something depends on, each once
 */
public record DependencyGraph(
    boolean hasSubject,
    int dependencyEdges,
    int containmentEdges,
    List<String> dangling,
    List<String> repeated,
    List<Integer> unreachable,
    List<Integer> withoutEntry,
    Gaps withParts,
    List<String> elsewhere) {

  /** What is missing for a whole graph, by the indexes of components. */
  public record Gaps(List<Integer> unreachable, List<Integer> withoutEntry) {
    public Gaps {
      // No copies: there may be as many as there are components.
      unreachable = Collections.unmodifiableList(unreachable);
      withoutEntry = Collections.unmodifiableList(withoutEntry);
    }
  }

  public DependencyGraph {
    dangling = List.copyOf(dangling);
    repeated = List.copyOf(repeated);
    unreachable = Collections.unmodifiableList(unreachable);
    withoutEntry = Collections.unmodifiableList(withoutEntry);
    elsewhere = List.copyOf(elsewhere);
  }

  /** A graph in which containment changes nothing, and that leads nowhere else. */
  public DependencyGraph(
      boolean hasSubject,
      int dependencyEdges,
      int containmentEdges,
      List<String> dangling,
      List<String> repeated,
      List<Integer> unreachable,
      List<Integer> withoutEntry) {
    this(
        hasSubject,
        dependencyEdges,
        containmentEdges,
        dangling,
        repeated,
        unreachable,
        withoutEntry,
        new Gaps(unreachable, withoutEntry),
        List.of());
  }

  /** What is missing of dependencies alone. */
  public Gaps gaps() {
    return new Gaps(unreachable, withoutEntry);
  }
}
