package org.quadcheck.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quadcheck.assessment.AssessmentResult;
import org.quadcheck.assessment.Finding;
import org.quadcheck.baseline.Nation;
import org.quadcheck.baseline.Obligation;
import org.quadcheck.check.observation.Observation;
import org.quadcheck.check.observation.Outcome;

/**
 * One requirement of one baseline across the nations.
 *
 * @param findings at least one, one a nation
 */
record RequirementRow(List<Finding> findings) {

  /** Where a report shows a requirement; declared in the order of the reports. */
  enum Standing {
    BLOCKS,
    REVIEW,
    WAIVED,
    PLANNED,
    RECOMMENDED,
    SETTLED
  }

  private record Key(String baseline, String requirement) {}

  RequirementRow {
    findings = List.copyOf(findings);
  }

  /** Every requirement that was put, in the order of the findings. */
  static List<RequirementRow> of(AssessmentResult result) {
    Map<Key, List<Finding>> rows = new LinkedHashMap<>();
    for (Finding finding : result.findings()) {
      rows.computeIfAbsent(
              new Key(finding.baseline(), finding.requirement()), key -> new ArrayList<>())
          .add(finding);
    }
    return rows.values().stream().map(RequirementRow::new).toList();
  }

  String requirement() {
    return findings.get(0).requirement();
  }

  String title() {
    return findings.get(0).title();
  }

  Optional<Finding> of(Nation nation) {
    return findings.stream().filter(finding -> finding.nation().equals(nation)).findFirst();
  }

  Standing standing() {
    if (findings.stream().anyMatch(f -> f.blocks() && f.outcome() == Outcome.FAIL)) {
      return Standing.BLOCKS;
    }
    if (findings.stream().anyMatch(Finding::blocks)) {
      return Standing.REVIEW;
    }
    if (findings.stream().anyMatch(f -> isMust(f) && f.waivedBy().isPresent())) {
      return Standing.WAIVED;
    }
    if (findings.stream().anyMatch(f -> isMust(f) && f.plannedBy().isPresent())) {
      return Standing.PLANNED;
    }
    boolean recommended = findings.stream().anyMatch(RequirementRow::isUnmetRecommendation);
    return recommended ? Standing.RECOMMENDED : Standing.SETTLED;
  }

  private static boolean isMust(Finding finding) {
    return finding.obligation() == Obligation.MUST && finding.decides();
  }

  static boolean isOpen(Finding finding) {
    return finding.outcome() == Outcome.FAIL || finding.outcome() == Outcome.NEEDS_REVIEW;
  }

  /** Whether it is a recommendation that stops a gate that fails on such. */
  static boolean isUnmetRecommendation(Finding finding) {
    return finding.obligation() == Obligation.SHOULD
        && finding.decides()
        && isOpen(finding)
        && !finding.isExcused();
  }

  /** Its findings that are open and not merely optional. */
  List<Finding> open() {
    return findings.stream()
        .filter(finding -> isOpen(finding) && finding.obligation() != Obligation.MAY)
        .toList();
  }

  /** Whether two things in the evidence do not fit together here. */
  boolean isContradicted() {
    return findings.stream()
        .flatMap(finding -> finding.observations().stream())
        .anyMatch(seen -> seen.ground() == Observation.Ground.CONTRADICTION);
  }
}
