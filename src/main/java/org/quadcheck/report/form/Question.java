package org.quadcheck.report.form;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.quadcheck.baseline.AnswerWords;
import org.quadcheck.evidence.claim.ClaimDefinition;
import org.quadcheck.evidence.claim.NotApplicableReason;

/**
 * One question with those who ask it.
 *
 * @param askers one text a requirement: {@code SW-IR-1 (must: IN, AU; should: US)}
 * @param decides requirements that apply or not by the answer
 * @param taking what each demand says to the answer that it does not apply
 */
public record Question(
    ClaimDefinition claim, List<String> askers, List<String> decides, List<Taking> taking) {

  /**
   * Whether a demand takes the answer that it does not apply.
   *
   * @param asker the requirement and the nation: {@code SW-PW-4-2 (US)}
   * @param reasons that it takes; none where it takes no such answer
   */
  public record Taking(String asker, List<NotApplicableReason> reasons) {
    public Taking {
      reasons = List.copyOf(reasons);
    }
  }

  public Question {
    askers = List.copyOf(askers);
    decides = List.copyOf(decides);
    taking = List.copyOf(taking);
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

  /** Where it may be answered that it does not apply, in one line; empty where nowhere. */
  String notApplicable() {
    Map<NotApplicableReason, List<String>> takers = new EnumMap<>(NotApplicableReason.class);
    for (Taking one : taking) {
      one.reasons()
          .forEach(r -> takers.computeIfAbsent(r, key -> new ArrayList<>()).add(one.asker()));
    }
    return takers.entrySet().stream()
        .map(
            one ->
                "To %s it need not apply: {not-applicable: %s, because: …}."
                    .formatted(String.join(", ", one.getValue()), one.getKey().word()))
        .collect(Collectors.joining(" "));
  }

  /** Who does not take it that it does not apply, for this reason. */
  List<String> refusing(NotApplicableReason reason) {
    return taking.stream()
        .filter(one -> !one.reasons().contains(reason))
        .map(Taking::asker)
        .toList();
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
