package org.quadcheck.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.quadcheck.evidence.value.Problem;

/**
 * What is told of all that keeps a submission from being read: so many problems that a person can
 * bear them, each of bearable length.
 */
record ToldProblems(int most) {
  private static final int GREATEST_MESSAGE = 600;
  private static final Comparator<Problem> BY_PLACE =
      Comparator.comparing((Problem problem) -> problem.place().path())
          .thenComparingInt(problem -> problem.place().line())
          .thenComparingInt(problem -> problem.place().column());

  /** The first problems, and how many more there are. */
  List<Problem> of(List<Problem> problems) {
    List<Problem> sorted = problems.stream().sorted(BY_PLACE).map(ToldProblems::shortened).toList();
    if (sorted.size() <= most) {
      return sorted;
    }
    List<Problem> told = new ArrayList<>(sorted.subList(0, most));
    String message = "and %d more problems from here on. Mend those above first.";
    told.add(new Problem(sorted.get(most).place(), message.formatted(sorted.size() - most)));
    return told;
  }

  private static Problem shortened(Problem problem) {
    String message = problem.message();
    int half = GREATEST_MESSAGE / 2;
    return message.length() <= GREATEST_MESSAGE
        ? problem
        : new Problem(
            problem.place(),
            message.substring(0, half) + " … " + message.substring(message.length() - half));
  }
}
