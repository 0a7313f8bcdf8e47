package org.quadcheck.workbench.show;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.quadcheck.baseline.Baseline;
import org.quadcheck.baseline.BaselineLibrary;
import org.quadcheck.baseline.Condition;
import org.quadcheck.baseline.Demand;
import org.quadcheck.baseline.DemandWords;
import org.quadcheck.baseline.Requirement;
import org.quadcheck.check.AllOf;
import org.quadcheck.check.Check;

/** Who asks a claim: requirements with their nations and limits, and those that it makes apply. */
record Askers(BaselineLibrary library) {

  /** One sentence a requirement; one that says so where no baseline asks it. */
  List<String> of(String claim) {
    List<String> askers = new ArrayList<>();
    for (Baseline baseline : library.baselines()) {
      for (Requirement requirement : baseline.requirements()) {
        String name = "%s (%s)".formatted(requirement.id(), baseline.id());
        add(askers, "Asked by " + name, nations(requirement, claim));
        add(askers, "Decides whether %s applies".formatted(name), decided(requirement, claim));
      }
    }
    return askers.isEmpty() ? List.of("Asked by a profile alone.") : askers;
  }

  private static void add(List<String> askers, String who, Map<String, List<String>> words) {
    List<String> parts = new ArrayList<>();
    words.forEach((what, nations) -> parts.add(String.join(", ", nations) + what));
    if (!parts.isEmpty()) {
      askers.add("%s: %s.".formatted(who, String.join("; ", parts)));
    }
  }

  /** What is asked, and by which nations alike. */
  private static Map<String, List<String>> nations(Requirement requirement, String claim) {
    Map<String, List<String>> nations = new LinkedHashMap<>();
    for (Demand demand : requirement.demands()) {
      List<String> limits = parts(demand.check(), claim).distinct().toList();
      if (!limits.isEmpty()) {
        String period = DemandWords.period(demand);
        String policy = demand.toolPolicy() ? " (the number is this tool's own)" : "";
        String what =
            " %s%s: %s%s"
                .formatted(
                    demand.obligation().word(),
                    period.isEmpty() ? "" : " " + period,
                    String.join(", and ", limits),
                    policy);
        put(nations, what, demand);
      }
    }
    return nations;
  }

  /** What is asked of this claim; a choice among several checks is told whole. */
  private static Stream<String> parts(Check check, String claim) {
    if (!check.claims().contains(claim)) {
      return Stream.empty();
    }
    if (check instanceof AllOf all) {
      return all.checks().stream().flatMap(one -> parts(one, claim));
    }
    return Stream.of(check.isCombined() ? "met where the supplier " + check.asks() : check.brief());
  }

  private static Map<String, List<String>> decided(Requirement requirement, String claim) {
    Map<String, List<String>> nations = new LinkedHashMap<>();
    for (Demand demand : requirement.demands()) {
      demand.when().stream()
          .filter(condition -> condition.claim().equals(claim))
          .forEach(condition -> put(nations, " if " + answer(condition), demand));
      demand
          .whenOffered()
          .filter(claim::equals)
          .ifPresent(offered -> put(nations, " if yes", demand));
    }
    return nations;
  }

  private static String answer(Condition condition) {
    return switch (condition.value()) {
      case "true" -> "yes";
      case "false" -> "no";
      default -> condition.value();
    };
  }

  private static void put(Map<String, List<String>> nations, String what, Demand demand) {
    List<String> names = nations.computeIfAbsent(what, key -> new ArrayList<>());
    if (!names.contains(demand.nation().name())) {
      names.add(demand.nation().name());
    }
  }
}
