package org.quadcheck.workbench.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.quadcheck.baseline.Clause;
import org.quadcheck.baseline.Demand;
import org.quadcheck.baseline.Requirement;
import org.quadcheck.evidence.value.Problem;

/**
 * Compares the numbers of a demand with those that its clauses state: a number that no clause
 * states is this tool's, and one that is weaker than a clause's needs a word on how it was read.
 */
final class Thresholds {
  private final Requirement requirement;
  private final Demand demand;
  private final List<Amount> stated;
  private final List<Problem> problems = new ArrayList<>();
  private final List<Problem> notes = new ArrayList<>();

  private Thresholds(Requirement requirement, Demand demand) {
    this.requirement = requirement;
    this.demand = demand;
    this.stated =
        demand.cites().stream().map(Clause::text).flatMap(t -> Amount.in(t).stream()).toList();
  }

  static Remarks of(Requirement requirement, Demand demand) {
    Thresholds thresholds = new Thresholds(requirement, demand);
    Amount.inFigures(demand.check().asks()).forEach(thresholds::compare);
    return new Remarks(thresholds.problems, thresholds.notes);
  }

  private void compare(Amount asked) {
    List<Amount> alike = stated.stream().filter(one -> one.kind() == asked.kind()).toList();
    boolean found = alike.stream().anyMatch(asked::isAlike);
    if (!found && !demand.toolPolicy()) {
      problems.add(problem(foreign(asked, alike)));
      return;
    }
    if (found && demand.toolPolicy() && demand.reading().isEmpty()) {
      notes.add(problem(needless(asked)));
    }
    if (demand.reading().isEmpty()) {
      alike.stream()
          .filter(one -> isWeaker(asked, one))
          .forEach(one -> problems.add(problem(weaker(asked, one))));
    }
  }

  private boolean isWeaker(Amount asked, Amount one) {
    if (asked.isAlike(one)) {
      return false;
    }
    String asks = demand.check().asks();
    boolean atLeast = asks.contains("at least");
    boolean atMost = asks.contains("at most") || asks.contains("within");
    return atLeast != atMost && (atLeast ? asked.size() < one.size() : asked.size() > one.size());
  }

  private Problem problem(String message) {
    String full = "%s %s asks ".formatted(requirement.id(), demand.nation().code()) + message;
    return new Problem(demand.place(), full);
  }

  private static String foreign(Amount asked, List<Amount> alike) {
    if (alike.isEmpty()) {
      return "%s, but no clause cited states such a number. Cite the one that does, or say 'threshold: tool-policy'."
          .formatted(asked.words());
    }
    String stated = alike.stream().map(Amount::words).distinct().collect(Collectors.joining(", "));
    return "%s, but the clauses cited state %s. Ask what they state, or say 'threshold: tool-policy'."
        .formatted(asked.words(), stated);
  }

  private static String needless(Amount asked) {
    return "%s, which a clause cited states. Leave 'threshold: tool-policy' out, or say under 'reading' why it stays."
        .formatted(asked.words());
  }

  private static String weaker(Amount asked, Amount one) {
    return "%s, which is weaker than the %s in a clause cited. Ask that, or say under 'reading' how the clause was read."
        .formatted(asked.words(), one.words());
  }
}
