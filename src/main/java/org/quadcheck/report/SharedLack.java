package org.quadcheck.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.quadcheck.assessment.Finding;
import org.quadcheck.check.observation.Observation;
import org.quadcheck.evidence.sbom.Fault;

/**
 * Several requirements that are open for one lack and no other reason, such as an SBOM that was not
 * handed in; the lack is told once.
 *
 * @param rows in the order of the report, at least three
 */
record SharedLack(Observation seen, List<RequirementRow> rows) {
  private static final int FEWEST = 3;
  private static final int MOST_DOCUMENTS = 4;

  SharedLack {
    rows = List.copyOf(rows);
  }

  /** What is lacking for three of the rows or more, in the order in which it comes up. */
  static List<SharedLack> among(List<RequirementRow> rows) {
    Map<Observation, List<RequirementRow>> lacks =
        rows.stream()
            .filter(row -> lacking(row).isPresent())
            .collect(
                Collectors.groupingBy(
                    row -> lacking(row).get(), LinkedHashMap::new, Collectors.toList()));
    return lacks.entrySet().stream()
        .filter(lack -> lack.getValue().size() >= FEWEST)
        .map(lack -> new SharedLack(lack.getKey(), lack.getValue()))
        .toList();
  }

  /** The one thing that a row is open for, where that is a lack and nobody excuses any of it. */
  private static Optional<Observation> lacking(RequirementRow row) {
    List<Observation> seen =
        row.open().stream()
            .flatMap(
                finding ->
                    finding.observations().stream()
                        .filter(one -> one.outcome() == finding.outcome()))
            .distinct()
            .toList();
    boolean alone = seen.size() == 1 && row.findings().stream().noneMatch(Finding::isExcused);
    return seen.stream()
        .filter(one -> alone)
        .filter(one -> one.remedy().filter(mends -> mends.fault() == Fault.MISSING).isPresent())
        .findFirst();
  }

  /** The lack, where it is seen, how much rests on it, and the documents that ask for that. */
  String words() {
    List<Finding> open = rows.stream().flatMap(row -> row.open().stream()).toList();
    String places = TextReasons.places(seen);
    return "%s%s: %d requirements rest on that [%s]"
        .formatted(
            Phrases.value(seen.message()),
            places.isEmpty() ? "" : " (" + places + ")",
            rows.size(),
            Phrases.some(TextReasons.documents(open), MOST_DOCUMENTS, "; "));
  }
}
