package org.quadcheck.workbench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quadcheck.baseline.Baseline;
import org.quadcheck.baseline.Clause;
import org.quadcheck.baseline.Demand;
import org.quadcheck.baseline.Requirement;

/**
 * Which clause every demand rests on: a second record beside the cases, signed off apart from the
 * baseline, because no outcome shows that a citation was changed.
 *
 * @param rows in the order of the baseline
 */
public record Crosswalk(Set<Row> rows) {
  /**
   * One clause that one demand cites; a day is empty where the demand states none.
   *
   * @param marks what no outcome shows either: that a number is this tool's choice, that a plan
   *     excuses, and how a pass must at least be known
   */
  public record Row(
      String requirement, String nation, String from, String until, String marks, String clause) {
    private String asked() {
      String begins = from.isEmpty() ? "" : " from " + from;
      String ends = until.isEmpty() ? "" : " until " + until;
      return requirement + " " + nation + begins + ends;
    }

    /** Whether it says the same of the same demand but for the marks. */
    private boolean isLike(Row other) {
      return asked().equals(other.asked()) && clause.equals(other.clause);
    }

    Stream<String> cells() {
      return Stream.of(requirement, nation, from, until, marks, clause);
    }

    static Row of(List<String> cells) {
      return new Row(
          cells.get(0), cells.get(1), cells.get(2), cells.get(3), cells.get(4), cells.get(5));
    }
  }

  public Crosswalk {
    rows = Collections.unmodifiableSet(new LinkedHashSet<>(rows));
  }

  /** What these baselines cite. */
  static Crosswalk of(List<Baseline> baselines) {
    Set<Row> rows = new LinkedHashSet<>();
    for (Baseline baseline : baselines) {
      for (Requirement requirement : baseline.requirements()) {
        requirement.demands().forEach(demand -> rows(requirement, demand).forEach(rows::add));
      }
    }
    return new Crosswalk(rows);
  }

  private static Stream<Row> rows(Requirement requirement, Demand demand) {
    String from = demand.from().map(LocalDate::toString).orElse("");
    String until = demand.until().map(LocalDate::toString).orElse("");
    return demand.cites().stream()
        .map(Clause::citation)
        .map(
            clause ->
                new Row(
                    requirement.id(), demand.nation().code(), from, until, marks(demand), clause));
  }

  private static String marks(Demand demand) {
    List<String> marks = new ArrayList<>();
    if (demand.toolPolicy()) {
      marks.add("tool-policy");
    }
    if (demand.planAllowed()) {
      marks.add("plan-allowed");
    }
    demand.minimumAssurance().ifPresent(least -> marks.add(least.word()));
    demand.notApplicable().forEach(reason -> marks.add(reason.word()));
    return String.join(" ", marks);
  }

  /** What is in this one and not in another, of some requirements alone. */
  public Crosswalk beyond(Crosswalk other, Set<String> requirements) {
    return new Crosswalk(
        rows.stream()
            .filter(row -> requirements.contains(row.requirement()) && !other.rows.contains(row))
            .collect(Collectors.toCollection(LinkedHashSet::new)));
  }

  /** As the file holds it. */
  public String text() {
    return CrosswalkFile.text(this);
  }

  /** Where what is cited differs from what was signed off, one sentence each. */
  List<String> differences(Crosswalk signed) {
    Set<String> differences = new LinkedHashSet<>();
    for (Row row : rows) {
      signed
          .marks(row)
          .filter(marks -> !marks.equals(row.marks()))
          .ifPresent(
              marks -> {
                String message = "%s: is marked '%s', but '%s' in the crosswalk";
                differences.add(message.formatted(row.asked(), row.marks(), marks));
              });
    }
    String added = "%s: cites %s, which the crosswalk does not have";
    String gone = "%s: does not cite %s, which the crosswalk has";
    missing(signed).forEach((asked, what) -> differences.add(added.formatted(asked, what)));
    signed.missing(this).forEach((asked, what) -> differences.add(gone.formatted(asked, what)));
    if (differences.isEmpty() && !rows.equals(signed.rows)) {
      differences.add("the crosswalk marks one clause of a demand in two ways");
    }
    return List.copyOf(differences);
  }

  /** How the row is marked here, whatever its own marks are. */
  private Optional<String> marks(Row row) {
    return rows.contains(row)
        ? Optional.of(row.marks())
        : rows.stream().filter(one -> one.isLike(row)).map(Row::marks).findFirst();
  }

  private Map<String, String> missing(Crosswalk in) {
    return rows.stream()
        .filter(row -> in.marks(row).isEmpty())
        .collect(
            Collectors.groupingBy(
                Row::asked,
                LinkedHashMap::new,
                Collectors.mapping(Row::clause, Collectors.joining(", "))));
  }
}
