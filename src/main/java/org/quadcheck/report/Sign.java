package org.quadcheck.report;

import java.util.Optional;
import org.quadcheck.assessment.Finding;
import org.quadcheck.baseline.Obligation;

/** What stands in a nation's column of a requirement; declared in the order of the legend. */
enum Sign {
  MET("ok", "met"),
  BLOCKS("FAIL", "not met"),
  REVIEW("?", "a person must look"),
  WAIVED("w", "waived by the buyer"),
  PLANNED("p", "planned by the supplier, in time"),
  LESSER("fail", "not met, but does not block"),
  OPTIONAL("-", "optional and not met"),
  NOT_ASKED(".", "not asked here");

  private final String shown;
  private final String meaning;

  Sign(String shown, String meaning) {
    this.shown = shown;
    this.meaning = meaning;
  }

  String shown() {
    return shown;
  }

  String legend() {
    return shown + " " + meaning;
  }

  static Sign of(Optional<Finding> finding) {
    return finding.map(Sign::of).orElse(NOT_ASKED);
  }

  static Sign of(Finding finding) {
    return switch (finding.outcome()) {
      case PASS -> MET;
      case NOT_APPLICABLE -> NOT_ASKED;
      case FAIL -> ofOpen(finding, finding.blocks() ? BLOCKS : LESSER);
      case NEEDS_REVIEW -> ofOpen(finding, REVIEW);
    };
  }

  private static Sign ofOpen(Finding finding, Sign unexcused) {
    if (finding.waivedBy().isPresent()) {
      return WAIVED;
    }
    if (finding.plannedBy().isPresent()) {
      return PLANNED;
    }
    return finding.obligation() == Obligation.MAY ? OPTIONAL : unexcused;
  }
}
