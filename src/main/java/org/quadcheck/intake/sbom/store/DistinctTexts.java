package org.quadcheck.intake.sbom.store;

import java.util.AbstractSet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

/** Texts in their order, each once: mostly one or two, which cost next to nothing. */
public final class DistinctTexts extends AbstractSet<String> {
  /** Beyond so many, looking through all of them would take too long. */
  private static final int FEW = 16;

  private final List<String> texts = new ArrayList<>(2);
  private Set<String> seen = Set.of();

  @Override
  public boolean add(String text) {
    if (contains(text)) {
      return false;
    }
    texts.add(text);
    if (texts.size() == FEW) {
      seen = new HashSet<>(texts);
    } else if (texts.size() > FEW) {
      seen.add(text);
    }
    return true;
  }

  @Override
  public boolean contains(Object text) {
    return texts.size() < FEW ? texts.contains(text) : seen.contains(text);
  }

  @Override
  public Iterator<String> iterator() {
    return texts.iterator();
  }

  @Override
  public int size() {
    return texts.size();
  }
}
