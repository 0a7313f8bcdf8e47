package org.quadcheck.workbench.impact;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quadcheck.assessment.AssessmentResult;
import org.quadcheck.assessment.Finding;
import org.quadcheck.assessment.Verdict;
import org.quadcheck.check.observation.Observation;
import org.quadcheck.check.observation.Outcome;

/**
 * Two results for the same submission, set side by side.
 *
 * @param codes of the nations that are meant
 */
record Comparison(AssessmentResult before, AssessmentResult now, List<String> codes) {

  Story story(String name) {
    List<String> lines = new ArrayList<>();
    nations().forEach((code, nation) -> lines.addAll(lines(code, nation)));
    boolean turned = nations().keySet().stream().anyMatch(this::isTurned);
    return new Story(name, kind(turned, lines), offer(), lines);
  }

  private String offer() {
    return Stream.of(now.supplier().strip(), (now.product() + " " + now.productVersion()).strip())
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(", "));
  }

  private boolean isTurned(String code) {
    return !verdict(before, code).equals(verdict(now, code));
  }

  private List<String> lines(String code, String nation) {
    List<String> reasons = reasons(code);
    if (!isTurned(code) && reasons.isEmpty()) {
      return List.of();
    }
    List<String> lines = new ArrayList<>();
    lines.add(headline(nation, verdict(before, code), verdict(now, code)));
    reasons.forEach(reason -> lines.add(code + " " + reason));
    return lines;
  }

  private Story.Kind kind(boolean turned, List<String> lines) {
    if (before.baselines().isEmpty() && now.baselines().isEmpty()) {
      return Story.Kind.NOT_PUT;
    }
    if (turned) {
      return Story.Kind.VERDICT;
    }
    return lines.isEmpty() ? Story.Kind.SAME : Story.Kind.OUTCOME;
  }

  private Map<String, String> nations() {
    Map<String, String> names = new LinkedHashMap<>();
    Stream.of(now, before)
        .flatMap(result -> result.nations().stream())
        .filter(nation -> codes.contains(nation.code()))
        .forEach(nation -> names.putIfAbsent(nation.code(), nation.name()));
    return names;
  }

  private static String headline(
      String nation, Optional<Verdict.Word> old, Optional<Verdict.Word> given) {
    return old.equals(given)
        ? "%s stays %s".formatted(nation, word(given))
        : "%s: %s, before %s".formatted(nation, word(given), word(old));
  }

  private static String word(Optional<Verdict.Word> verdict) {
    return verdict.map(Verdict.Word::word).orElse("not judged");
  }

  /** A nation of whom no baseline was put has no verdict. */
  private static Optional<Verdict.Word> verdict(AssessmentResult result, String code) {
    return result.verdicts().stream()
        .filter(one -> one.nation().code().equals(code) && !one.byBaseline().isEmpty())
        .map(Verdict::word)
        .findFirst();
  }

  private List<String> reasons(String code) {
    Map<String, Finding> old = byId(before, code);
    Map<String, Finding> given = byId(now, code);
    Set<String> ids = new LinkedHashSet<>(given.keySet());
    ids.addAll(old.keySet());
    List<String> reasons = new ArrayList<>();
    for (String id : ids) {
      reason(Optional.ofNullable(old.get(id)), Optional.ofNullable(given.get(id)))
          .filter(reason -> isTurned(code) || !isIdle(old.get(id), given.get(id)))
          .ifPresent(reason -> reasons.add(id + ": " + reason));
    }
    return reasons;
  }

  /** A pass is a pass, however strongly it is asked. */
  private static boolean isIdle(Finding old, Finding given) {
    return old != null
        && given != null
        && old.outcome() == given.outcome()
        && (given.outcome() == Outcome.PASS || given.outcome() == Outcome.NOT_APPLICABLE);
  }

  private static Map<String, Finding> byId(AssessmentResult result, String code) {
    Map<String, Finding> findings = new LinkedHashMap<>();
    result.findings().stream()
        .filter(finding -> finding.nation().code().equals(code))
        .forEach(finding -> findings.put(finding.requirement(), finding));
    return findings;
  }

  private static Optional<String> reason(Optional<Finding> old, Optional<Finding> given) {
    if (given.isEmpty()) {
      return old.map(finding -> "no longer put (it was %s)".formatted(word(finding)));
    }
    if (old.isEmpty()) {
      return Optional.of("newly put: %s%s".formatted(word(given.get()), why(given.get())));
    }
    if (word(old.get()).equals(word(given.get()))) {
      return Optional.empty();
    }
    return Optional.of(
        "%s, before %s%s".formatted(word(given.get()), word(old.get()), why(given.get())));
  }

  private static String word(Finding finding) {
    return "%s (%s)".formatted(finding.outcome().word(), finding.obligation().word());
  }

  /** What was seen that made the outcome so. */
  private static String why(Finding finding) {
    Stream<Observation> worst =
        finding.observations().stream().filter(seen -> seen.outcome() == finding.outcome());
    return worst.findFirst().map(seen -> "; " + seen.message()).orElse("");
  }
}
