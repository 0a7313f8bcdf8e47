package org.quadcheck.workbench.lint;

import java.util.ArrayList;
import java.util.List;
import org.quadcheck.evidence.claim.ClaimDefinition;
import org.quadcheck.evidence.claim.ClaimType;
import org.quadcheck.evidence.claim.ClaimVocabulary;
import org.quadcheck.evidence.value.Problem;

/** Finds questions that a supplier could not answer without asking back. */
final class Questions {
  private Questions() {}

  static Remarks of(ClaimVocabulary claims, RegisterPlaces places) {
    List<Problem> problems = new ArrayList<>();
    for (ClaimDefinition question : claims.definitions().values()) {
      String wrong = wrong(question);
      if (!wrong.isEmpty()) {
        problems.add(new Problem(places.claim(question.id()), wrong.formatted(question.id())));
      }
    }
    return Remarks.ofProblems(problems);
  }

  private static String wrong(ClaimDefinition question) {
    if (question.help().isBlank()) {
      return "claim '%s' has no 'help'. Say what counts, from when a period runs, or who is meant.";
    }
    if (question.help().strip().equalsIgnoreCase(question.question().strip())) {
      return "claim '%s': 'help' only repeats the question. Say what an answer means.";
    }
    if (question.type() == ClaimType.NUMBER && question.unit().isEmpty()) {
      return "claim '%s' is a number of nothing stated. Add 'unit', such as percent.";
    }
    return "";
  }
}
