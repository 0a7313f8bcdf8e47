package org.quadcheck.workbench.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.quadcheck.baseline.Clause;
import org.quadcheck.baseline.Demand;
import org.quadcheck.baseline.Requirement;
import org.quadcheck.evidence.Problem;

/**
 * Compares the numbers of a demand with those that its clauses state. Where no clause states a
 * number of the kind there is nothing to compare.
 */
final class Thresholds {
  private Thresholds() {}

  static Remarks of(Requirement requirement, Demand demand) {
    List<Amount> stated =
        demand.cites().stream().map(Clause::text).flatMap(t -> Amount.in(t).stream()).toList();
    List<Problem> problems = new ArrayList<>();
    List<Problem> notes = new ArrayList<>();
    String asks = demand.check().asks();
    for (Amount asked : Amount.inFigures(asks)) {
      List<Amount> alike = stated.stream().filter(a -> a.kind() == asked.kind()).toList();
      boolean found = alike.stream().anyMatch(asked::isAlike);
      if (!alike.isEmpty() && !found && !demand.toolPolicy()) {
        problems.add(new Problem(demand.place(), foreign(requirement, demand, asked, alike)));
      } else if (found && demand.toolPolicy()) {
        notes.add(new Problem(demand.place(), needless(requirement, demand, asked)));
      }
      alike.stream()
          .filter(one -> isWeaker(asked, one, asks))
          .forEach(
              one ->
                  notes.add(new Problem(demand.place(), weaker(requirement, demand, asked, one))));
    }
    return new Remarks(problems, notes);
  }

  private static boolean isWeaker(Amount asked, Amount stated, String asks) {
    if (asked.isAlike(stated)) {
      return false;
    }
    boolean atLeast = asks.contains("at least");
    boolean atMost = asks.contains("at most") || asks.contains("within");
    return atLeast != atMost
        && (atLeast ? asked.size() < stated.size() : asked.size() > stated.size());
  }

  private static String foreign(
      Requirement requirement, Demand demand, Amount asked, List<Amount> alike) {
    String stated = alike.stream().map(Amount::words).distinct().collect(Collectors.joining(", "));
    return "%s %s asks %s, but the clauses cited state %s. Ask what they state, or say 'threshold: tool-policy'."
        .formatted(requirement.id(), demand.nation().code(), asked.words(), stated);
  }

  private static String needless(Requirement requirement, Demand demand, Amount asked) {
    return "%s %s asks %s, which a clause cited states. Is it still 'threshold: tool-policy'?"
        .formatted(requirement.id(), demand.nation().code(), asked.words());
  }

  private static String weaker(Requirement requirement, Demand demand, Amount asked, Amount one) {
    return "%s %s asks %s, which is weaker than the %s in a clause cited. Make sure that it is meant."
        .formatted(requirement.id(), demand.nation().code(), asked.words(), one.words());
  }
}
