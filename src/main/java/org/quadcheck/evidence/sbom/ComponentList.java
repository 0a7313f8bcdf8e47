package org.quadcheck.evidence.sbom;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Components of which there may be millions: each is made anew when it is asked for, and what most
 * checks ask is told without making it.
 */
public interface ComponentList extends List<Component> {
  /** The states of one component. */
  FieldStates states(int index);

  /**
   * Where those stand whose states are such, in order; of states that many share it is asked once.
   */
  IntStream indexes(Predicate<FieldStates> such);

  /** Of which kinds they are, counted once. */
  Kinds kinds();
}
