package org.quadcheck.assessment;

import java.util.List;
import org.quadcheck.check.observation.Outcome;

/**
 * How many demands came out how. Those that are not applicable are not counted.
 *
 * @param fail failures that block
 * @param waived failures and reviews that a waiver or a plan item keeps from blocking
 */
public record Tally(int pass, int fail, int needsReview, int waived) {

  /** Counts findings. */
  public static Tally of(List<Finding> findings) {
    return new Tally(
        count(findings, Outcome.PASS, false),
        count(findings, Outcome.FAIL, false),
        count(findings, Outcome.NEEDS_REVIEW, false),
        count(findings, Outcome.FAIL, true) + count(findings, Outcome.NEEDS_REVIEW, true));
  }

  private static int count(List<Finding> findings, Outcome outcome, boolean excused) {
    return (int)
        findings.stream()
            .filter(finding -> finding.outcome() == outcome && finding.isExcused() == excused)
            .count();
  }

  /** How many were put. */
  public int total() {
    return pass + fail + needsReview + waived;
  }
}
