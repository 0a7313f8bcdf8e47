package org.quadcheck.report.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quadcheck.assessment.Finding;
import org.quadcheck.baseline.Obligation;
import org.quadcheck.check.observation.Observation;
import org.quadcheck.check.observation.Observation.Ground;
import org.quadcheck.check.observation.Outcome;
import org.quadcheck.evidence.value.Place;
import org.quadcheck.evidence.value.Problem;

/**
 * What a buyer will see in an attestation that is neither forgotten nor told otherwise.
 *
 * @param findings by what is asked on the day
 * @param attestations paths of all of them; what is wrong with an SBOM alone is told elsewhere
 * @param told what is told already
 */
public record Foreseen(List<Finding> findings, Set<String> attestations, List<Problem> told) {
  private static final int FEW = 4;

  public Foreseen {
    findings = List.copyOf(findings);
    attestations = Set.copyOf(attestations);
    told = List.copyOf(told);
  }

  /** What does not fit together, each once. */
  public List<Observation> contradictions() {
    return open()
        .flatMap(finding -> finding.observations().stream())
        .filter(seen -> seen.ground() == Ground.CONTRADICTION && isNew(seen))
        .distinct()
        .toList();
  }

  /** What will not pass as it stands, each once, with those who ask. */
  public List<Problem> notes() {
    Map<Problem, Map<String, List<String>>> askers = new LinkedHashMap<>();
    open().forEach(finding -> gather(finding, askers));
    List<Problem> notes = new ArrayList<>();
    askers.forEach((seen, who) -> notes.add(saying(seen, some(who))));
    return notes;
  }

  private void gather(Finding finding, Map<Problem, Map<String, List<String>>> askers) {
    for (Observation seen : finding.observations()) {
      if (isOpen(seen.outcome()) && seen.ground() != Ground.CONTRADICTION && isNew(seen)) {
        String verb = seen.outcome() == Outcome.FAIL ? "Not met" : "A person will ask";
        askers
            .computeIfAbsent(
                new Problem(place(seen), "%s. %s: ".formatted(seen.message(), verb)),
                key -> new TreeMap<>())
            .computeIfAbsent(finding.requirement(), key -> new ArrayList<>())
            .add(finding.nation().code());
      }
    }
  }

  private static Problem saying(Problem seen, String who) {
    return new Problem(seen.place(), seen.message() + who + ".");
  }

  /** What is only allowed, or excused by a plan, keeps nobody from passing. */
  private Stream<Finding> open() {
    return findings.stream()
        .filter(finding -> isOpen(finding.outcome()) && !finding.isExcused())
        .filter(finding -> finding.obligation() != Obligation.MAY);
  }

  private static boolean isOpen(Outcome outcome) {
    return outcome == Outcome.FAIL || outcome == Outcome.NEEDS_REVIEW;
  }

  private Place place(Observation seen) {
    return seen.places().stream()
        .filter(this::isInAttestation)
        .findFirst()
        .orElse(Place.of(attestations.stream().sorted().findFirst().orElse("")));
  }

  private boolean isInAttestation(Place place) {
    return attestations.contains(place.path());
  }

  private boolean isNew(Observation seen) {
    boolean own = seen.places().isEmpty() || seen.places().stream().anyMatch(this::isInAttestation);
    return own && seen.ground() != Ground.NOT_CHECKED && !isTold(seen);
  }

  /** By its place; where that is the whole file, what is missing in it is told by name. */
  private boolean isTold(Observation seen) {
    boolean missing = seen.found().isEmpty() && !seen.places().isEmpty();
    return told.stream()
        .anyMatch(
            one ->
                seen.places().contains(one.place())
                    && (one.place().line() > 0
                        || missing
                        || one.message().contains(seen.message())));
  }

  private static String some(Map<String, List<String>> askers) {
    String first =
        askers.entrySet().stream()
            .limit(FEW)
            .map(one -> "%s (%s)".formatted(one.getKey(), codes(one.getValue())))
            .collect(Collectors.joining(", "));
    return askers.size() > FEW ? "%s … (%d more)".formatted(first, askers.size() - FEW) : first;
  }

  private static String codes(List<String> nations) {
    return nations.stream().distinct().collect(Collectors.joining(", "));
  }
}
