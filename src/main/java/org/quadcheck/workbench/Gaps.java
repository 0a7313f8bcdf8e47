package org.quadcheck.workbench;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.quadcheck.baseline.Baseline;
import org.quadcheck.baseline.Nation;
import org.quadcheck.baseline.Requirement;
import org.quadcheck.check.observation.Outcome;

/** What some cases do not try, and what they name that is not there. */
record Gaps(List<Baseline> baselines, List<Nation> nations, List<Case> cases) {

  /** Of these requirements those that no case passes or no case fails. */
  List<String> untried(Set<String> tried) {
    List<String> untried = new ArrayList<>();
    for (Baseline baseline : baselines) {
      for (Requirement requirement : baseline.requirements()) {
        if (tried.contains(requirement.id())) {
          untried.addAll(untried(requirement.id()));
        }
      }
    }
    return untried;
  }

  private List<String> untried(String id) {
    return Stream.of(Outcome.PASS, Outcome.FAIL)
        .filter(
            outcome ->
                cases.stream()
                    .flatMap(Case::outcomes)
                    .filter(one -> one.subject().equals(id))
                    .noneMatch(one -> one.expects(outcome)))
        .map(outcome -> "%s: no case expects %s".formatted(id, outcome.word()))
        .toList();
  }

  /** Ids and nations that no baseline knows. */
  List<String> unknown() {
    TreeSet<String> ids = new TreeSet<>();
    TreeSet<String> codes = new TreeSet<>();
    cases.stream().flatMap(Case::outcomes).map(Expected::subject).forEach(ids::add);
    cases.stream()
        .flatMap(one -> one.days().stream())
        .flatMap(day -> day.expected().stream())
        .forEach(one -> codes.addAll(one.words().keySet()));
    for (Baseline baseline : baselines) {
      baseline.requirements().forEach(requirement -> ids.remove(requirement.id()));
    }
    nations.forEach(nation -> codes.remove(nation.code()));
    codes.remove(Case.ALL);
    return Stream.concat(
            ids.stream().map(id -> id + ": no such requirement"),
            codes.stream().map(code -> code + ": no such nation"))
        .toList();
  }
}
