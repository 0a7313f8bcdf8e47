package org.quadcheck.assessment;

import java.time.LocalDate;
import java.util.Optional;
import org.quadcheck.check.Observation;
import org.quadcheck.evidence.PlanItem;

/**
 * How far ahead the day of a plan lies. No clause says how long a plan may last; both lengths are a
 * policy of this program, the shorter one that of a waiver.
 */
public record PlanTerm(PlanItem plan, LocalDate asOf) {
  private static final int LONG = 12;
  private static final int LONGEST = 36;

  /** Whether the day is so far off that the plan promises nothing. */
  public boolean isTooFarOff() {
    return isBeyond(LONGEST);
  }

  /** What a buyer should see beside what is planned; empty where the day is near. */
  Optional<Observation> remark() {
    if (!isBeyond(LONG)) {
      return Optional.empty();
    }
    String effect =
        isTooFarOff()
            ? "%d months ahead, and excuses nothing".formatted(LONGEST)
            : "%d months ahead, which is longer than a waiver may last".formatted(LONG);
    String message =
        "plan %s is due on %s, more than %s (by this tool's policy, no clause states a limit)";
    return Optional.of(
        Observation.review(message.formatted(plan.id(), plan.due(), effect), plan.place()));
  }

  private boolean isBeyond(int months) {
    return plan.due().isAfter(asOf.plusMonths(months));
  }
}
