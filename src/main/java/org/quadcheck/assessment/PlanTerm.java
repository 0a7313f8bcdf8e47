package org.quadcheck.assessment;

import java.time.LocalDate;
import java.util.Optional;
import org.quadcheck.check.observation.Observation;
import org.quadcheck.evidence.claim.PlanItem;
import org.quadcheck.evidence.value.Place;

/**
 * What is to be said of a plan beside what is not met. No clause says how long a plan may last, so
 * that a long one excuses until its day all the same, and is shown; one of many years promises
 * nothing.
 *
 * @param allowed whether the demand lets a plan excuse
 */
record PlanTerm(PlanItem plan, boolean allowed, LocalDate asOf) {
  /** As long as a waiver may last at most. */
  private static final int MONTHS = 12;

  private static final String NOTHING = ", and excuses nothing";
  private static final String POLICY = " (by this tool's policy, no clause states a limit)";

  /** Why it excuses nothing, or that it lasts long; empty where it excuses for a short time. */
  Optional<Observation> remark() {
    return whyNot()
        .or(this::length)
        .map(words -> Observation.fail("plan %s %s".formatted(plan.id(), words), plan.place()));
  }

  /** What is to be said where a plan is named and states no milestone or no day. */
  static Observation unstated(String plan, Place place) {
    String message = "plan %s does not say both what is reached and by which day" + NOTHING;
    return Observation.fail(message.formatted(plan), place);
  }

  private Optional<String> whyNot() {
    if (!allowed) {
      return Optional.of("is stated where no plan is taken" + NOTHING);
    }
    if (plan.due().isBefore(asOf)) {
      return Optional.of("was due on " + plan.due() + NOTHING);
    }
    if (!plan.hasOwner() || !plan.hasMilestone()) {
      return Optional.of("names no " + (plan.hasOwner() ? "milestone" : "owner") + NOTHING);
    }
    String far =
        "is due on %s, more than %d years ahead".formatted(plan.due(), PlanItem.MOST_YEARS);
    return plan.isFarOff(asOf) ? Optional.of(far + NOTHING + POLICY) : Optional.empty();
  }

  private Optional<String> length() {
    String words =
        "is due on %s, more than %d months ahead, which is longer than a waiver may last";
    return plan.due().isAfter(asOf.plusMonths(MONTHS))
        ? Optional.of(words.formatted(plan.due(), MONTHS) + POLICY)
        : Optional.empty();
  }
}
