package org.quadcheck.workbench.export;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quadcheck.baseline.Baseline;
import org.quadcheck.baseline.Clause;
import org.quadcheck.baseline.Demand;
import org.quadcheck.baseline.Nation;
import org.quadcheck.baseline.Requirement;
import org.quadcheck.baseline.Source;

/**
 * What is written: a baseline as some nations ask it.
 *
 * @param nations whose demands are written
 * @param day that the document is dated with
 */
public record Edition(Baseline baseline, List<Nation> nations, LocalDate day) {
  private static final Pattern VERSION = Pattern.compile("(\\d{4})\\.(\\d{2})(?:\\.(\\d{2}))?");

  public Edition {
    nations = List.copyOf(nations);
  }

  /** The day that a version such as {@code 2026.11} speaks of; empty for any other. */
  public static Optional<LocalDate> dayOf(Baseline baseline) {
    Matcher version = VERSION.matcher(baseline.version());
    if (!version.matches()) {
      return Optional.empty();
    }
    int month = Integer.parseInt(version.group(2));
    int day = version.group(3) == null ? 1 : Integer.parseInt(version.group(3));
    try {
      return Optional.of(LocalDate.of(Integer.parseInt(version.group(1)), month, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** The first moment of the day. */
  String moment() {
    return day + "T00:00:00Z";
  }

  /** What at least one of the nations asks, in the order of the file. */
  List<Requirement> requirements() {
    return baseline.requirements().stream().filter(one -> !demands(one).isEmpty()).toList();
  }

  /** Whether there is nothing to write that is still asked. */
  public boolean asksNothing() {
    return requirements().stream().allMatch(Requirement::retired);
  }

  /** What the nations ask by a requirement, by an id of its own: {@code MSP-IR-1.IN}. */
  Map<String, Demand> demands(Requirement requirement) {
    Map<String, Demand> demands = new LinkedHashMap<>();
    for (Nation nation : nations) {
      String id = requirement.id() + "." + nation.code();
      int period = 1;
      for (Demand demand : requirement.demands()) {
        if (demand.nation().equals(nation)) {
          demands.put(period == 1 ? id : id + "-" + period, demand);
          period++;
        }
      }
    }
    return demands;
  }

  /** The documents that are cited, by their id. */
  Map<String, Source> sources() {
    Map<String, Source> sources = new LinkedHashMap<>();
    for (Requirement requirement : requirements()) {
      for (Demand demand : demands(requirement).values()) {
        demand.cites().forEach(clause -> sources.put(clause.source().id(), clause.source()));
      }
    }
    return sources;
  }

  /** The clauses that a requirement rests on, each once. */
  List<Clause> clauses(Requirement requirement) {
    return demands(requirement).values().stream()
        .flatMap(demand -> demand.cites().stream())
        .distinct()
        .toList();
  }

  /** What makes the document another one when it changes. */
  String identity() {
    List<String> codes = nations.stream().map(Nation::code).toList();
    return String.join(" ", baseline.id(), baseline.sha256(), day.toString(), codes.toString());
  }
}
