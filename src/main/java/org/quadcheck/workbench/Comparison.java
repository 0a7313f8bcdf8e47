package org.quadcheck.workbench;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quadcheck.assessment.AssessmentResult;
import org.quadcheck.assessment.Finding;
import org.quadcheck.baseline.Nation;
import org.quadcheck.check.observation.Observation;
import org.quadcheck.document.TextNode;

/**
 * One word that a case expects beside what came of it.
 *
 * @param code the nation, or {@link Case#ALL}
 * @param on the day, where it is another than that of {@code as-of}
 */
record Comparison(
    Expected expected,
    String code,
    TextNode word,
    AssessmentResult result,
    Optional<LocalDate> on) {

  /** All of a case, with the result for each of its days. */
  static List<Comparison> of(Case one, List<AssessmentResult> results) {
    Stream.Builder<Comparison> all = Stream.builder();
    for (int i = 0; i < results.size(); i++) {
      AssessmentResult result = results.get(i);
      Optional<LocalDate> on = i == 0 ? Optional.empty() : Optional.of(result.asOf());
      for (Expected expected : one.days().get(i).expected()) {
        expected
            .words()
            .forEach((code, word) -> all.add(new Comparison(expected, code, word, result, on)));
      }
    }
    return all.build().toList();
  }

  /** What came of it, by nation. */
  private Map<Nation, String> got() {
    Map<Nation, String> got = new LinkedHashMap<>();
    for (Nation nation : expected.meant(code, result)) {
      got.put(nation, expected.got(result, nation, word.text()));
    }
    return got;
  }

  List<Difference> differences() {
    Map<Nation, String> got = got();
    boolean nobody = got.size() > 1 && got.keySet().stream().noneMatch(this::isPut);
    return got.entrySet().stream()
        .filter(one -> !one.getValue().equals(word.text()))
        .limit(nobody ? 1 : got.size())
        .map(one -> difference(one.getKey(), nobody ? code : one.getKey().code(), one.getValue()))
        .toList();
  }

  private boolean isPut(Nation nation) {
    return expected.isVerdict() || expected.finding(result, nation).isPresent();
  }

  private Difference difference(Nation nation, String called, String got) {
    String why = expected.finding(result, nation).map(Comparison::why).orElse("");
    return new Difference(on, expected.subject(), called, word.text(), got, why);
  }

  /** The observation that decided. */
  private static String why(Finding finding) {
    return finding.observations().stream()
        .filter(seen -> seen.outcome() == finding.outcome())
        .findFirst()
        .or(() -> finding.observations().stream().findFirst())
        .map(Observation::message)
        .orElse("");
  }

  /** What is to stand in the place of the word; empty where it is right. */
  Optional<String> correction() {
    Map<Nation, String> got = got();
    if (got.values().stream().allMatch(word.text()::equals)) {
      return Optional.empty();
    }
    if (got.values().stream().distinct().count() == 1) {
      return got.values().stream().findFirst();
    }
    return Optional.of(
        got.entrySet().stream()
            .map(one -> one.getKey().code() + ": " + one.getValue())
            .collect(Collectors.joining(", ", "{", "}")));
  }
}
