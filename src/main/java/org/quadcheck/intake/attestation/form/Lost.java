package org.quadcheck.intake.attestation.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Counts what another form of an attestation has no room for. */
public final class Lost {
  private final Map<String, Integer> counts = new LinkedHashMap<>();

  void add(String what) {
    counts.merge(what, 1, Integer::sum);
  }

  /** A line for each sort of thing: {@code days that are none: 2}. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    counts.forEach((what, count) -> lines.add("%s: %d".formatted(what, count)));
    return lines;
  }
}
