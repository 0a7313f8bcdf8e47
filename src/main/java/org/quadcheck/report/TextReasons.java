package org.quadcheck.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quadcheck.assessment.AssessmentResult;
import org.quadcheck.assessment.Finding;
import org.quadcheck.baseline.Clause;
import org.quadcheck.baseline.Nation;
import org.quadcheck.baseline.Verification;
import org.quadcheck.check.observation.Observation;
import org.quadcheck.evidence.value.Place;

/** Why a requirement is open, under its row: each reason once, with the nations that it is for. */
record TextReasons(RequirementRow row, AssessmentResult result, Paper paper, String indent) {
  private static final int MOST_REASONS = 8;
  private static final int MOST_CLAUSES = 4;
  private static final int MOST_PLACES = 3;
  private static final int LONGEST_TITLE = 48;

  private record Reason(String text, List<String> places) {}

  /** The same of several files is told once; what has two places is told with both. */
  private record Told(String text, List<Finding> findings, List<String> together) {}

  void print() {
    Map<Told, List<String>> reasons = told();
    String cited = "";
    for (Map.Entry<Told, List<String>> one :
        reasons.entrySet().stream().limit(MOST_REASONS).toList()) {
      Told told = one.getKey();
      String clauses = clauses(told.findings());
      say(whose(told.findings()) + told.text() + (clauses.equals(cited) ? "" : clauses));
      say(Phrases.some(one.getValue(), MOST_PLACES, ", "));
      cited = clauses;
    }
    if (reasons.size() > MOST_REASONS) {
      say("… (%d more reasons; -o json has them all)".formatted(reasons.size() - MOST_REASONS));
    }
    excuses();
  }

  private void say(String text) {
    paper.paragraph(indent, text);
  }

  private Map<Told, List<String>> told() {
    Map<Told, List<String>> told = new LinkedHashMap<>();
    reasons()
        .forEach(
            (reason, findings) -> {
              List<String> together = reason.places().size() > 1 ? reason.places() : List.of();
              told.computeIfAbsent(
                      new Told(reason.text(), findings, together), key -> new ArrayList<>())
                  .addAll(reason.places());
            });
    return told;
  }

  private Map<Reason, List<Finding>> reasons() {
    Map<Reason, List<Finding>> reasons = new LinkedHashMap<>();
    for (Finding finding : row.open()) {
      finding.observations().stream()
          .filter(seen -> seen.outcome() == finding.outcome())
          .map(seen -> new Reason(text(finding, seen), places(seen)))
          .distinct()
          .forEach(
              reason -> reasons.computeIfAbsent(reason, key -> new ArrayList<>()).add(finding));
    }
    return reasons;
  }

  /** The nations, unless the reason is that of all that are open. */
  private String whose(List<Finding> findings) {
    List<Nation> nations = findings.stream().map(Finding::nation).distinct().toList();
    return findings.size() == row.open().size() ? "" : Phrases.names(nations) + ": ";
  }

  private static String text(Finding finding, Observation seen) {
    String message = Phrases.value(seen.message());
    String start = seen.ground() == Observation.Ground.CONTRADICTION ? "contradiction: " : "";
    // A contradiction tells what stands on both sides already.
    boolean told = seen.ground() == Observation.Ground.CONTRADICTION;
    String found = told ? "" : unlessSaid("; found: ", seen.found(), seen.message());
    String asked = unlessSaid("; asked: ", seen.expected(), seen.message());
    String policy =
        finding.toolPolicy() ? " (asked by this tool's policy, no clause states it)" : "";
    return start + message + found + asked + policy;
  }

  private static String unlessSaid(String lead, String value, String message) {
    return value.isBlank() || message.contains(value) ? "" : lead + Phrases.value(value);
  }

  private static List<String> places(Observation seen) {
    return places(Stream.of(seen)).toList();
  }

  private static Stream<String> places(Stream<Observation> seen) {
    return seen.flatMap(one -> one.places().stream())
        .map(Place::toString)
        .map(Phrases::value)
        .distinct();
  }

  /** Where it was seen, the first few. */
  static String places(List<Observation> seen) {
    return Phrases.some(places(seen.stream()).toList(), MOST_PLACES, ", ");
  }

  private static String clauses(List<Finding> findings) {
    List<String> cites = cited(findings).map(TextReasons::cite).distinct().toList();
    return cites.isEmpty() ? "" : " [" + Phrases.some(cites, MOST_CLAUSES, "; ") + "]";
  }

  /** The documents that are cited, each once, without their clauses. */
  static List<String> documents(List<Finding> findings) {
    return cited(findings).map(clause -> document(clause) + doubt(clause)).distinct().toList();
  }

  private static Stream<Clause> cited(List<Finding> findings) {
    return findings.stream().flatMap(finding -> finding.cites().stream());
  }

  private static String cite(Clause clause) {
    return document(clause) + ", " + Phrases.value(clause.id()) + doubt(clause);
  }

  private static String document(Clause clause) {
    return Phrases.value(clause.source().label(LONGEST_TITLE));
  }

  private static String doubt(Clause clause) {
    return clause.verified() == Verification.UNVERIFIED ? ", unverified" : "";
  }

  private void excuses() {
    Map<String, List<Finding>> excuses =
        row.findings().stream()
            .filter(Finding::isExcused)
            .collect(
                Collectors.groupingBy(
                    TextReasons::excuse, LinkedHashMap::new, Collectors.toList()));
    excuses.forEach((excuse, findings) -> say(whose(findings) + excuse));
  }

  private static String excuse(Finding finding) {
    return finding
        .waivedBy()
        .map(
            waiver ->
                "%s, but waived until %s by %s: %s"
                    .formatted(
                        finding.outcome().word(),
                        waiver.until(),
                        Phrases.value(waiver.approvedBy()),
                        Phrases.value(waiver.reason())))
        .or(
            () ->
                finding
                    .plannedBy()
                    .map(
                        plan ->
                            "planned until %s by %s: %s"
                                .formatted(
                                    plan.due(),
                                    Phrases.value(plan.owner()),
                                    Phrases.value(plan.milestone()))))
        .orElse("");
  }
}
