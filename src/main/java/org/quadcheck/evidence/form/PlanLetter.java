package org.quadcheck.evidence.form;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.quadcheck.evidence.value.Place;
import org.quadcheck.evidence.value.Value;

/**
 * The letter with which a producer answers for a practice that it cannot attest: what it does
 * instead, and by when it will have mended it.
 *
 * @param plan id of the plan that it belongs to
 * @param mitigations what is done until then
 * @param exhibit id of the letter itself; empty where none is named
 */
public record PlanLetter(
    String plan, Value mitigations, String exhibit, List<Milestone> milestones, Place place) {

  /** One step on the way. */
  public record Milestone(Value what, Optional<LocalDate> by, Place place) {}

  public PlanLetter {
    milestones = List.copyOf(milestones);
  }
}
