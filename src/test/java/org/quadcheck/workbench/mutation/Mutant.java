package org.quadcheck.workbench.mutation;

import org.quadcheck.document.Node;
import org.quadcheck.evidence.value.Place;

/**
 * A baseline or profile with one thing changed.
 *
 * @param place of what was changed, in the file as it is
 * @param requirement the only one that it can touch; empty where it may touch all
 * @param where the way to it: {@code MSP-IR-1 IN}
 * @param before as it is, with that requirement alone
 * @param root as changed
 * @param what was changed: {@code limit 6h -> 7h}
 */
record Mutant(
    Kind kind, Place place, String requirement, String where, String what, Node before, Node root) {
  @Override
  public String toString() {
    return "%s: %s: %s".formatted(place, where, what);
  }
}
