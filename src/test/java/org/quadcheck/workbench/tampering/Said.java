package org.quadcheck.workbench.tampering;

import java.util.Optional;
import org.quadcheck.check.observation.Assurance;
import org.quadcheck.check.observation.Outcome;

/** What was concluded of one demand, or for one nation. */
record Said(Outcome outcome, Optional<Assurance> assurance) {

  boolean passed() {
    return outcome == Outcome.PASS;
  }

  /** Whether it passed by more than the supplier's own word. */
  boolean isBacked() {
    return assurance
        .filter(how -> how == Assurance.DOCUMENTED || how == Assurance.THIRD_PARTY)
        .isPresent();
  }

  /** Whether that which passed before passes no longer, or is known less well. */
  boolean isLessThan(Said before) {
    return !passed() || assurance.orElseThrow().compareTo(before.assurance().orElseThrow()) < 0;
  }
}
