package org.quadcheck.intake.sbom;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Texts in their order, each once: mostly one or two, which cost next to nothing. */
final class DistinctTexts {
  /** Beyond so many, looking through all of them would take too long. */
  private static final int FEW = 16;

  private final List<String> texts = new ArrayList<>(2);
  private Set<String> seen = Set.of();

  void add(String text) {
    if (isNew(text)) {
      texts.add(text);
    }
  }

  void addAll(Collection<String> all) {
    all.forEach(this::add);
  }

  private boolean isNew(String text) {
    if (texts.size() < FEW) {
      return !texts.contains(text);
    }
    if (seen.isEmpty()) {
      seen = new HashSet<>(texts);
    }
    return seen.add(text);
  }

  Set<String> set() {
    return texts.isEmpty() ? Set.of() : Collections.unmodifiableSet(new LinkedHashSet<>(texts));
  }
}
