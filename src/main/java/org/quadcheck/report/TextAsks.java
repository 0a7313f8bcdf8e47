package org.quadcheck.report;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.quadcheck.assessment.AssessmentResult;
import org.quadcheck.assessment.FailOn;
import org.quadcheck.assessment.Finding;
import org.quadcheck.baseline.Nation;
import org.quadcheck.check.observation.Observation;
import org.quadcheck.evidence.sbom.Remedy;

/** What to ask of the supplier, each thing once, for whatever keeps the gate shut. */
record TextAsks(AssessmentResult result, List<RequirementRow> rows, Paper paper) {

  /** For whom one thing is asked, and with whom it lies. */
  private record Ask(Set<Nation> nations, Set<String> remedies) {
    Ask() {
      this(new LinkedHashSet<>(), new LinkedHashSet<>());
    }

    String line(String what) {
      String whose = Phrases.names(List.copyOf(nations));
      String all = "%s (%s).".formatted(what, whose);
      return remedies.isEmpty() ? all : all + " " + String.join(" ", remedies);
    }
  }

  void print() {
    Map<String, Ask> asks = asks();
    if (asks.isEmpty()) {
      return;
    }
    paper.heading("What to ask the supplier");
    int number = 0;
    for (Map.Entry<String, Ask> ask : asks.entrySet()) {
      number++;
      paper.paragraph("%3d. ".formatted(number), ask.getValue().line(ask.getKey()));
    }
  }

  private Map<String, Ask> asks() {
    Map<String, Ask> asks = new LinkedHashMap<>();
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

  /** Where a signature or what was not handed in stands in the way, the rest is asked in vain. */
  private static List<String> whatStandsInTheWay(Finding finding) {
    boolean alone =
        finding.observations().stream()
            .filter(seen -> seen.outcome() == finding.outcome())
            .allMatch(
                seen -> seen.remedy().filter(one -> one.fault().standsInTheWay()).isPresent());
    return alone ? finding.remedies().map(Remedy::text).toList() : List.of();
  }

  private static String whatToDo(Finding finding) {
    return finding.remediation().isBlank()
        ? "Show that this is so: " + finding.title()
        : finding.remediation();
  }

  private static List<String> wanted(Finding finding) {
    List<String> first = whatStandsInTheWay(finding);
    return openCondition(finding)
        .map(List::of)
        .orElseGet(() -> first.isEmpty() ? List.of(whatToDo(finding)) : first);
  }

  private static void add(Map<String, Ask> asks, Finding finding) {
    for (String what : wanted(finding)) {
      String bare = Phrases.value(what.strip().replaceAll("\\.$", ""));
      Ask ask = asks.computeIfAbsent(bare, key -> new Ask());
      ask.nations().add(finding.nation());
      finding.remedies().flatMap(TextAsks::whoseFault).forEach(ask.remedies()::add);
    }
  }

  /** What is wanted is asked already, but not why it is not there and what helps. */
  private static Stream<String> whoseFault(Remedy remedy) {
    if (remedy.fault().standsInTheWay()) {
      return Stream.empty();
    }
    String whose = "This is " + remedy.fault().label();
    return Stream.of(
        remedy.reason().isEmpty() ? whose + "." : "%s: %s".formatted(whose, remedy.reason()));
  }
}
