package org.quadcheck.evidence.claim;

import java.time.LocalDate;
import org.quadcheck.evidence.value.Place;
import org.quadcheck.evidence.value.State;

/**
 * One item of a plan of action and milestones: what is not met today and by when it will be.
 *
 * @param due the last day of the promise
 */
public record PlanItem(String id, String milestone, String owner, LocalDate due, Place place) {
  /** No text says how long a plan may last; by this program's policy no longer than that. */
  public static final int MOST_YEARS = 5;

  /** Whether somebody is named who answers for it. */
  public boolean hasOwner() {
    return State.of(owner) == State.STATED && !DoubtfulWords.isTooShort(owner);
  }

  /** Whether it says what will be. */
  public boolean hasMilestone() {
    return State.of(milestone) == State.STATED && !DoubtfulWords.isNothing(milestone);
  }

  /** Whether its day lies so far ahead that it promises nothing. */
  public boolean isFarOff(LocalDate asOf) {
    return due.isAfter(asOf.plusYears(MOST_YEARS));
  }
}
