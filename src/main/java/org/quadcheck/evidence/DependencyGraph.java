package org.quadcheck.evidence;

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
 */
public record DependencyGraph(
    boolean hasSubject,
    int dependencyEdges,
    int containmentEdges,
    List<String> dangling,
    List<String> repeated,
    List<Integer> unreachable,
    List<Integer> withoutEntry) {
  public DependencyGraph {
    dangling = List.copyOf(dangling);
    repeated = List.copyOf(repeated);
    // No copies: there may be as many as there are components.
    unreachable = Collections.unmodifiableList(unreachable);
    withoutEntry = Collections.unmodifiableList(withoutEntry);
  }
}
