package org.quadcheck.workbench.diff;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quadcheck.baseline.Demand;
import org.quadcheck.baseline.Nation;
import org.quadcheck.baseline.Requirement;
import org.quadcheck.baseline.Target;

/** What changes in one requirement. */
record RequirementDiff(DemandDiff demands) {

  List<Change> between(Requirement before, Requirement now) {
    List<Change> changes = new ArrayList<>();
    if (before.retired() != now.retired()) {
      changes.add(
          Change.meaning(
              now.retired()
                  ? "retired: it is no longer put to anybody"
                  : "no longer retired: it is put again"));
    }
    Change.between("speaks of", targets(before), targets(now))
        .ifPresent(text -> changes.add(Change.meaning(text)));
    SharedChange shared = new SharedChange();
    nations(before, now)
        .forEach(nation -> shared.add(nation.name(), between(before, now, nation.code())));
    changes.addAll(shared.list());
    Change.reworded("title", before.title(), now.title()).ifPresent(changes::add);
    Change.reworded("how to meet it", before.remediation(), now.remediation())
        .ifPresent(changes::add);
    return changes;
  }

  static List<Change> added(Requirement now) {
    List<Change> changes = new ArrayList<>();
    changes.add(Change.meaning("new requirement, which speaks of " + targets(now)));
    now.demands().forEach(demand -> changes.add(Change.meaning(DemandDiff.added(demand))));
    return changes;
  }

  static List<Change> removed(Requirement before) {
    String nations =
        before.demands().stream()
            .map(demand -> demand.nation().name())
            .distinct()
            .collect(Collectors.joining(", "));
    return List.of(
        Change.meaning("removed: no longer asked by " + nations),
        Change.meaning("a requirement is retired, not removed: reports of the past name its id"));
  }

  private static String targets(Requirement requirement) {
    return requirement.appliesTo().stream()
        .sorted()
        .map(Target::word)
        .collect(Collectors.joining(", "));
  }

  /** By their codes, for a name may be otherwise than before. */
  private static Collection<Nation> nations(Requirement before, Requirement now) {
    Map<String, Nation> nations = new LinkedHashMap<>();
    Stream.of(now, before)
        .flatMap(requirement -> requirement.demands().stream())
        .map(Demand::nation)
        .forEach(nation -> nations.putIfAbsent(nation.code(), nation));
    return nations.values();
  }

  /** Periods that begin on the same day are one; of the others, those in the same place. */
  private List<Change> between(Requirement before, Requirement now, String nation) {
    List<Demand> old = new ArrayList<>(of(before, nation));
    List<Demand> left = new ArrayList<>();
    List<Change> changes = new ArrayList<>();
    for (Demand demand : of(now, nation)) {
      Optional<Demand> same =
          old.stream().filter(other -> other.from().equals(demand.from())).findFirst();
      same.ifPresentOrElse(
          other -> changes.addAll(demands.between(other, demand)), () -> left.add(demand));
      same.ifPresent(old::remove);
    }
    for (Demand demand : left) {
      if (old.isEmpty()) {
        changes.add(Change.meaning(DemandDiff.added(demand)));
      } else {
        changes.addAll(demands.between(old.remove(0), demand));
      }
    }
    old.forEach(demand -> changes.add(Change.meaning(DemandDiff.removed(demand))));
    return changes;
  }

  private static List<Demand> of(Requirement requirement, String nation) {
    return requirement.demands().stream()
        .filter(demand -> demand.nation().code().equals(nation))
        .toList();
  }
}
