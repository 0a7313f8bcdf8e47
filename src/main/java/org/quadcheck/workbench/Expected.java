package org.quadcheck.workbench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quadcheck.assessment.AssessmentResult;
import org.quadcheck.assessment.Finding;
import org.quadcheck.assessment.Verdict;
import org.quadcheck.baseline.Nation;
import org.quadcheck.baseline.Obligation;
import org.quadcheck.check.observation.Outcome;
import org.quadcheck.document.TextNode;

/**
 * What a case expects of one requirement, or of the verdict.
 *
 * @param subject the id of the requirement, or {@link #VERDICT}
 * @param words as written, by code of the nation; {@link Case#ALL} stands for every nation that
 *     asks
 */
public record Expected(String subject, Map<String, TextNode> words) {
  /** The subject that is no requirement. */
  static final String VERDICT = "verdict";

  /** Nobody is asked: no demand of the nation is in force, or nothing is there to be asked of. */
  private static final String NOT_ASKED = "not-asked";

  public Expected {
    words = Collections.unmodifiableMap(new LinkedHashMap<>(words));
  }

  /** The words for a requirement: an outcome, an obligation and an outcome, or that none asks. */
  public static List<String> ofRequirement() {
    List<String> outcomes = Arrays.stream(Outcome.values()).map(Outcome::word).toList();
    List<String> words = new ArrayList<>(outcomes);
    for (Obligation obligation : Obligation.values()) {
      outcomes.forEach(outcome -> words.add(obligation.word() + " " + outcome));
    }
    words.add(NOT_ASKED);
    return words;
  }

  /** The words for a verdict. */
  public static List<String> ofVerdict() {
    return Arrays.stream(Verdict.Word.values()).map(Verdict.Word::word).toList();
  }

  boolean isVerdict() {
    return subject.equals(VERDICT);
  }

  /** Whether this outcome is expected for a nation. */
  boolean expects(Outcome outcome) {
    return words.values().stream()
        .map(TextNode::text)
        .anyMatch(word -> word.equals(outcome.word()) || word.endsWith(" " + outcome.word()));
  }

  /** The nations that a code speaks of: one, or those that ask, or all where none does. */
  List<Nation> meant(String code, AssessmentResult result) {
    if (!code.equals(Case.ALL)) {
      return result.nations().stream().filter(nation -> nation.code().equals(code)).toList();
    }
    List<Nation> asking =
        result.nations().stream()
            .filter(nation -> isVerdict() || finding(result, nation).isPresent())
            .toList();
    return asking.isEmpty() ? result.nations() : asking;
  }

  /** What the case comes to for a nation, in the words that are expected. */
  String got(AssessmentResult result, Nation nation, String expected) {
    if (isVerdict()) {
      return result.verdicts().stream()
          .filter(verdict -> verdict.nation().equals(nation))
          .map(verdict -> verdict.word().word())
          .findFirst()
          .orElse(NOT_ASKED);
    }
    String before = expected.contains(" ") ? " " : "";
    return finding(result, nation)
        .map(
            one ->
                before.isEmpty()
                    ? one.outcome().word()
                    : one.obligation().word() + before + one.outcome().word())
        .orElse(NOT_ASKED);
  }

  Optional<Finding> finding(AssessmentResult result, Nation nation) {
    return result.findings().stream()
        .filter(one -> one.requirement().equals(subject) && one.nation().equals(nation))
        .findFirst();
  }
}
