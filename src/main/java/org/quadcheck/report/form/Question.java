package org.quadcheck.report.form;

import java.util.List;
import org.quadcheck.baseline.AnswerWords;
import org.quadcheck.evidence.ClaimDefinition;

/**
 * One question with those who ask it.
 *
 * @param askers one text a requirement: {@code SW-IR-1 (must: IN, AU; should: US)}
 * @param decides requirements that apply or not by the answer
 */
public record Question(ClaimDefinition claim, List<String> askers, List<String> decides) {
  public Question {
    askers = List.copyOf(askers);
    decides = List.copyOf(decides);
  }

  /** What the questions around it have in common: {@code incident}. */
  String topic() {
    return claim.id().substring(0, claim.id().indexOf('.'));
  }

  /** How it is answered and what backs the answer. */
  String answer() {
    AnswerWords words = new AnswerWords(claim);
    String backed = words.backing().isEmpty() ? "" : " Backed by: %s.".formatted(words.backing());
    return "Answer: %s.%s".formatted(words.answer(), backed);
  }

  /** Who asks it, in one line. */
  String whoAsks() {
    String asked = askers.isEmpty() ? "" : "Asked by " + String.join("; ", askers) + ".";
    String decided =
        decides.isEmpty()
            ? ""
            : "Decides whether %s applies.".formatted(String.join(", ", decides));
    return (asked + " " + decided).strip();
  }
}
