package org.quadcheck.workbench.lint;

import java.util.List;
import java.util.regex.Pattern;
import org.quadcheck.baseline.Clause;
import org.quadcheck.baseline.Demand;
import org.quadcheck.baseline.Obligation;
import org.quadcheck.baseline.Requirement;
import org.quadcheck.evidence.value.Problem;

/** Compares the obligation of a demand with the words of its clauses, where these tell one. */
final class Obligations {
  private static final Pattern RECOMMENDS =
      Pattern.compile(
          "(?i)\\b(should|recommend\\w*|encourage\\w*|voluntary|optional|indicative)\\b");
  private static final Pattern BINDS =
      Pattern.compile(
          "(?i)\\b(must|shall|has to|have to|required?|requires|mandatory|minimum|at least)\\b");

  private Obligations() {}

  static Remarks of(Requirement requirement, Demand demand) {
    boolean recommended =
        demand.cites().stream()
            .map(Clause::text)
            .allMatch(text -> RECOMMENDS.matcher(text).find() && !BINDS.matcher(text).find());
    if (demand.obligation() != Obligation.MUST || !recommended) {
      return Remarks.none();
    }
    String message =
        "%s %s says 'must', but every clause cited only recommends. Say 'should', or cite what binds.";
    return Remarks.ofProblems(
        List.of(
            new Problem(
                demand.place(), message.formatted(requirement.id(), demand.nation().code()))));
  }
}
