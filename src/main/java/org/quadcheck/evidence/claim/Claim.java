package org.quadcheck.evidence.claim;

import java.util.List;
import java.util.Optional;
import org.quadcheck.evidence.value.Place;

/**
 * One thing that a supplier says of itself.
 *
 * @param id from the claim vocabulary
 * @param exhibits ids of the exhibits that it points to; each stands in the same attestation
 * @param plan id of the plan item that makes good what is not met
 * @param reservations what is said against it, or to make up for it
 */
public record Claim(
    String id,
    Answer answer,
    List<String> exhibits,
    Optional<String> plan,
    Place place,
    Reservations reservations) {
  public Claim {
    exhibits = List.copyOf(exhibits);
  }

  /** One without reservations. */
  public Claim(
      String id, Answer answer, List<String> exhibits, Optional<String> plan, Place place) {
    this(id, answer, exhibits, plan, place, Reservations.NONE);
  }
}
