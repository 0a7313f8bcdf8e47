package org.quadcheck.assessment;

import java.time.LocalDate;
import java.util.Optional;
import org.quadcheck.check.observation.Observation;
import org.quadcheck.evidence.claim.PlanItem;

/**
 * How far ahead the day of a plan lies. No clause says how long a plan may last, so that a long one
 * excuses until its day all the same, and is shown; one of many years promises nothing.
 */
record PlanTerm(PlanItem plan, LocalDate asOf) {
  /** As long as a waiver may last at most. */
  private static final int MONTHS = 12;

  /** What a buyer should see beside what is planned; empty where the day is near. */
  Optional<Observation> remark() {
    String message =
        "plan %s is due on %s, more than %d months ahead, which is longer than a waiver may last"
            + " (by this tool's policy, no clause states a limit)";
    if (plan.isFarOff(asOf)) {
      return Optional.of(farOff());
    }
    return plan.due().isAfter(asOf.plusMonths(MONTHS))
        ? Optional.of(
            Observation.review(message.formatted(plan.id(), plan.due(), MONTHS), plan.place()))
        : Optional.empty();
  }

  private Observation farOff() {
    String message =
        "plan %s is due on %s, more than %d years ahead, and excuses nothing"
            + " (by this tool's policy, no clause states a limit)";
    return Observation.review(
        message.formatted(plan.id(), plan.due(), PlanItem.MOST_YEARS), plan.place());
  }
}
