package org.quadcheck.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quadcheck.assessment.AssessmentResult;
import org.quadcheck.assessment.FailOn;
import org.quadcheck.assessment.Finding;
import org.quadcheck.baseline.Nation;
import org.quadcheck.check.Observation;

/** What to ask of the supplier, each thing once, for whatever keeps the gate shut. */
record TextAsks(AssessmentResult result, List<RequirementRow> rows, Paper paper) {

  void print() {
    Map<String, List<Nation>> asks = asks();
    if (asks.isEmpty()) {
      return;
    }
    paper.heading("What to ask the supplier");
    int number = 0;
    for (Map.Entry<String, List<Nation>> ask : asks.entrySet()) {
      number++;
      paper.paragraph(
          "%3d. ".formatted(number),
          "%s (%s).".formatted(ask.getKey(), Phrases.names(ask.getValue())));
    }
  }

  private Map<String, List<Nation>> asks() {
    Map<String, List<Nation>> asks = new LinkedHashMap<>();
    for (RequirementRow.Standing standing : RequirementRow.Standing.values()) {
      rows.stream()
          .filter(row -> row.standing() == standing)
          .flatMap(row -> row.findings().stream())
          .filter(this::counts)
          .forEach(finding -> add(asks, finding));
    }
    return asks;
  }

  private boolean counts(Finding finding) {
    return finding.blocks()
        || (result.gate().failOn() == FailOn.SHOULD
            && RequirementRow.isUnmetRecommendation(finding));
  }

  private static Optional<String> openCondition(Finding finding) {
    return finding.observations().stream()
        .filter(seen -> seen.ground() == Observation.Ground.CONDITION_OPEN)
        .findFirst()
        .map(
            seen ->
                "Ask for an answer to %s, which tells what is asked".formatted(seen.expected()));
  }

  private static String whatToDo(Finding finding) {
    return finding.remediation().isBlank()
        ? "Show that this is so: " + finding.title()
        : finding.remediation();
  }

  private static void add(Map<String, List<Nation>> asks, Finding finding) {
    String what = openCondition(finding).orElseGet(() -> whatToDo(finding));
    String bare = Phrases.value(what.strip().replaceAll("\\.$", ""));
    List<Nation> nations = asks.computeIfAbsent(bare, key -> new ArrayList<>());
    if (!nations.contains(finding.nation())) {
      nations.add(finding.nation());
    }
  }
}
