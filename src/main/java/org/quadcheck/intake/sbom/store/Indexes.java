package org.quadcheck.intake.sbom.store;

import java.util.AbstractList;
import java.util.RandomAccess;

/** Indexes as a list that takes four bytes for each. */
public final class Indexes extends AbstractList<Integer> implements RandomAccess {
  private final int[] indexes;

  /** Of ascending numbers. */
  public Indexes(int[] indexes) {
    this.indexes = indexes;
  }

  @Override
  public Integer get(int index) {
    return indexes[index];
  }

  @Override
  public int size() {
    return indexes.length;
  }
}
