package org.quadcheck.baseline.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.quadcheck.baseline.Waiver;
import org.quadcheck.evidence.value.NormalName;
import org.quadcheck.evidence.value.Problem;

/**
 * Waivers for one thing that follow on each other and together last longer than one may: each
 * renewal is a decision of its own, and what was decided before has ended.
 */
record WaiverChains(List<Waiver> waivers) {

  /** What one waiver keeps from blocking. */
  private record Waived(
      String requirement, String nation, NormalName supplier, NormalName product, String version) {}

  List<Problem> problems() {
    Map<Waived, List<Waiver>> same = new LinkedHashMap<>();
    waivers.stream()
        .sorted(Comparator.comparing(Waiver::from))
        .forEach(waiver -> waiver.nations().forEach(nation -> add(same, waiver, nation)));
    return same.values().stream().flatMap(list -> problems(list).stream()).distinct().toList();
  }

  private static void add(Map<Waived, List<Waiver>> same, Waiver waiver, String nation) {
    NormalName supplier = NormalName.of(waiver.supplier());
    NormalName product = NormalName.of(waiver.product());
    for (String version : waiver.versions()) {
      Waived one = new Waived(waiver.requirement(), nation, supplier, product, version);
      same.computeIfAbsent(one, key -> new ArrayList<>()).add(waiver);
    }
  }

  /** Of waivers for one thing, by their first day. */
  private static List<Problem> problems(List<Waiver> list) {
    List<Problem> problems = new ArrayList<>();
    Waiver first = list.get(0);
    LocalDate end = first.until();
    for (Waiver next : list) {
      if (next.from().isAfter(end.plusDays(1))) {
        first = next;
      }
      end = end.isAfter(next.until()) ? end : next.until();
      if (end.isAfter(Waiver.latestEnd(first.from()))) {
        problems.add(problem(first, next, end));
      }
    }
    return problems;
  }

  private static Problem problem(Waiver first, Waiver next, LocalDate end) {
    String message =
        "together with the waiver in line %d for the same thing it lasts from %s until %s; 12"
            + " months are the most. Take out the one that has ended, and decide anew.";
    return new Problem(next.place(), message.formatted(first.place().line(), first.from(), end));
  }
}
