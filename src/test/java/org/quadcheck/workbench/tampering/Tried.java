package org.quadcheck.workbench.tampering;

import java.util.List;

/**
 * One change of one submission on which something rests.
 *
 * @param survivors what stands although it should not
 */
record Tried(String offer, Change change, boolean refused, int resting, List<Survivor> survivors) {
  Tried {
    survivors = List.copyOf(survivors);
  }

  Operator operator() {
    return change.operator();
  }

  Part part() {
    return change.part();
  }

  /** Whether there is a reason for everything that stands. */
  boolean isExplained(List<Reason> reasons) {
    return survivors.stream()
        .allMatch(one -> reasons.stream().anyMatch(reason -> reason.explains(one)));
  }

  boolean isNoticed() {
    return survivors.isEmpty();
  }
}
