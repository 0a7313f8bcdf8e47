package org.quadcheck.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quadcheck.assessment.Finding;
import org.quadcheck.check.observation.Observation;
import org.quadcheck.evidence.sbom.Fault;
import org.quadcheck.evidence.sbom.Remedy;

/**
 * Several requirements that are open for one lack and no other reason, such as an SBOM that was not
 * handed in; the lack is told once.
 *
 * @param seen of one thing, or of each SBOM that was handed in
 * @param rows in the order of the report, at least three
 */
record SharedLack(List<Observation> seen, List<RequirementRow> rows) {
  private static final int FEWEST = 3;
  private static final int MOST_REASONS = 3;
  private static final int MOST_DOCUMENTS = 4;
  private static final Optional<Fault> MISSING = Optional.of(Fault.MISSING);

  SharedLack {
    seen = List.copyOf(seen);
    rows = List.copyOf(rows);
  }

  /** What is lacking for three of the rows or more, in the order in which it comes up. */
  static List<SharedLack> among(List<RequirementRow> rows) {
    Map<List<Observation>, List<RequirementRow>> lacks =
        rows.stream()
            .collect(
                Collectors.groupingBy(
                    SharedLack::lacking, LinkedHashMap::new, Collectors.toList()));
    return lacks.entrySet().stream()
        .filter(lack -> !lack.getKey().isEmpty() && lack.getValue().size() >= FEWEST)
        .map(lack -> new SharedLack(lack.getKey(), lack.getValue()))
        .toList();
  }

  /** All that a row is open for, where that is a lack and nobody excuses any of it; else empty. */
  private static List<Observation> lacking(RequirementRow row) {
    List<Observation> seen =
        row.open().stream().flatMap(SharedLack::whatLedThere).distinct().toList();
    boolean lacks =
        seen.stream().allMatch(one -> one.remedy().map(Remedy::fault).equals(MISSING))
            && row.findings().stream().noneMatch(Finding::isExcused);
    return lacks ? seen : List.of();
  }

  private static Stream<Observation> whatLedThere(Finding finding) {
    return finding.observations().stream().filter(one -> one.outcome() == finding.outcome());
  }

  /** The lack, where it is seen, how much rests on it, and the documents that ask for that. */
  String words() {
    Map<String, List<Observation>> lacks =
        seen.stream()
            .collect(
                Collectors.groupingBy(
                    Observation::message, LinkedHashMap::new, Collectors.toList()));
    List<String> told = lacks.values().stream().map(SharedLack::words).toList();
    List<Finding> open = rows.stream().flatMap(row -> row.open().stream()).toList();
    return "%s: %d requirements rest on that [%s]"
        .formatted(
            Phrases.some(told, MOST_REASONS, "; "),
            rows.size(),
            Phrases.some(TextReasons.documents(open), MOST_DOCUMENTS, "; "));
  }

  private static String words(List<Observation> alike) {
    String places = TextReasons.places(alike);
    String message = Phrases.value(alike.get(0).message());
    return places.isEmpty() ? message : "%s (%s)".formatted(message, places);
  }
}
