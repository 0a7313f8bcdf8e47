package org.quadcheck.knowledge;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A product whose ends of support are known.
 *
 * @param title as its makers write it
 * @param purls keys of its packages
 * @param cpes its vendors and products
 * @param names comparable
 */
public record SupportedProduct(
    String title,
    Set<String> purls,
    Set<String> cpes,
    Set<String> names,
    List<ReleaseCycle> cycles) {
  public SupportedProduct {
    purls = Set.copyOf(purls);
    cpes = Set.copyOf(cpes);
    names = Set.copyOf(names);
    cycles = List.copyOf(cycles);
  }

  /** The cycle of a version: the one with the longest name that fits. */
  public Optional<ReleaseCycle> cycle(String version) {
    String plain = version.strip().replaceFirst("^\\d+:", "").replaceFirst("^[vV](?=\\d)", "");
    return cycles.stream()
        .filter(cycle -> !cycle.name().isEmpty() && cycle.holds(plain))
        .max(Comparator.comparingInt(cycle -> cycle.name().length()));
  }
}
