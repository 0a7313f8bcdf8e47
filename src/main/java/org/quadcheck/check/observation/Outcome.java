package org.quadcheck.check.observation;

import java.util.Collection;
import java.util.Comparator;

/** What came of putting a question to the evidence; declared worst first. */
public enum Outcome {
  FAIL,
  NEEDS_REVIEW,
  PASS,
  NOT_APPLICABLE;

  /** The worst of several; NEEDS_REVIEW where there is none, for nothing passes by silence. */
  public static Outcome worst(Collection<Outcome> outcomes) {
    return outcomes.stream().min(Comparator.naturalOrder()).orElse(NEEDS_REVIEW);
  }

  /** The word in JSON, CSV and expected outcomes of cases. */
  public String word() {
    return switch (this) {
      case FAIL -> "fail";
      case NEEDS_REVIEW -> "needs-review";
      case PASS -> "pass";
      case NOT_APPLICABLE -> "not-applicable";
    };
  }
}
