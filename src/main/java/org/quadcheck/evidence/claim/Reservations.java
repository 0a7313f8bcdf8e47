package org.quadcheck.evidence.claim;

import java.util.List;
import org.quadcheck.evidence.value.Place;

/**
 * What stands beside an answer and is none: what is said against it, and what is said to make up
 * for it without a day by which it will.
 */
public record Reservations(List<Said> counters, List<Said> mitigations) {
  /** Nothing stands beside it. */
  public static final Reservations NONE = new Reservations(List.of(), List.of());

  /** One of them in its own words. */
  public record Said(String text, Place place) {}

  public Reservations {
    counters = List.copyOf(counters);
    mitigations = List.copyOf(mitigations);
  }
}
