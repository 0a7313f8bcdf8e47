package org.quadcheck.intake.attestation.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What another form of an attestation has no room for, by its sort. */
public final class Lost {
  private static final int NAMED = 12;

  private final Map<String, List<String>> things = new LinkedHashMap<>();

  /**
   * One more thing of a sort.
   *
   * @param which it is: its key, its place, or how it begins
   */
  void add(String sort, String which) {
    things.computeIfAbsent(sort, any -> new ArrayList<>()).add(which);
  }

  /** No other document than the one that was signed keeps its signatures. */
  public void signatures(List<String> schemes) {
    schemes.forEach(scheme -> add("signatures", scheme));
  }

  /** A line for each sort of thing: {@code days that are none: 2 (a.yaml:3:4, a.yaml:7:4)}. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    things.forEach((sort, all) -> lines.add("%s: %d (%s)".formatted(sort, all.size(), named(all))));
    return lines;
  }

  private static String named(List<String> all) {
    String some = String.join(", ", all.subList(0, Math.min(NAMED, all.size())));
    return all.size() > NAMED ? "%s … (%d more)".formatted(some, all.size() - NAMED) : some;
  }
}
