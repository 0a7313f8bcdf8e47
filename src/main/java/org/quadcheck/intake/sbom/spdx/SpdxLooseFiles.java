package org.quadcheck.intake.sbom.spdx;

import java.util.BitSet;
import org.quadcheck.intake.sbom.draft.GraphBuilder;

/** Whether an SPDX document has files that stand in no package. */
final class SpdxLooseFiles {
  private final GraphBuilder graph;
  private final BitSet files = new BitSet();
  private final BitSet held = new BitSet();

  SpdxLooseFiles(GraphBuilder graph) {
    this.graph = graph;
  }

  void file(String id) {
    files.set(graph.number(id));
  }

  /** A package holds it. */
  void held(String id) {
    held.set(graph.number(id));
  }

  boolean areThere() {
    BitSet loose = (BitSet) files.clone();
    loose.andNot(held);
    return !loose.isEmpty();
  }
}
