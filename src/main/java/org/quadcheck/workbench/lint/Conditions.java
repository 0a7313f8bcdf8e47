package org.quadcheck.workbench.lint;

import java.util.ArrayList;
import java.util.List;
import org.quadcheck.baseline.Condition;
import org.quadcheck.baseline.Demand;
import org.quadcheck.baseline.Requirement;
import org.quadcheck.check.ClaimAffirmed;
import org.quadcheck.evidence.value.Problem;

/** Finds conditions that can never hold beside what they stand with, or that decide nothing. */
final class Conditions {
  private Conditions() {}

  static Remarks of(Requirement requirement, Demand demand) {
    List<Problem> problems = new ArrayList<>();
    for (Condition condition : demand.when()) {
      String message = message(demand, condition);
      if (!message.isEmpty()) {
        String full = "%s %s: ".formatted(requirement.id(), demand.nation().code()) + message;
        problems.add(new Problem(demand.place(), full));
      }
    }
    return Remarks.ofProblems(problems);
  }

  private static String message(Demand demand, Condition condition) {
    boolean offered = demand.whenOffered().filter(condition.claim()::equals).isPresent();
    boolean asked = demand.check().equals(new ClaimAffirmed(condition.claim()));
    if (offered && condition.value().equals("false")) {
      return "'when' can never hold, for 'when-offered' needs '%s' to be true. Leave one out."
          .formatted(condition.claim());
    }
    if (offered) {
      return "'when' says again what 'when-offered' says of '%s'. Leave one out."
          .formatted(condition.claim());
    }
    if (asked) {
      return "'when' and the check ask the same claim '%s', so that %s. Ask by another claim."
          .formatted(
              condition.claim(),
              condition.value().equals("true") ? "nothing can fail it" : "nothing can pass it");
    }
    return "";
  }
}
