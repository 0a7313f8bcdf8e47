package org.quadcheck.workbench.diff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.quadcheck.baseline.Baseline;
import org.quadcheck.baseline.Requirement;
import org.quadcheck.baseline.Target;

/** What changes in one baseline. */
record BaselineDiff(RequirementDiff requirements) {
  private static final Pattern NUMBER = Pattern.compile("\\d+");
  private static final int DIGITS = 9;

  /** The baseline itself first, then its requirements by their ids. */
  List<ChangeGroup> groups(Baseline before, Baseline now) {
    Map<String, Requirement> old = byId(before);
    Map<String, Requirement> given = byId(now);
    TreeSet<String> ids = new TreeSet<>(BaselineDiff::order);
    ids.addAll(old.keySet());
    ids.addAll(given.keySet());
    List<ChangeGroup> groups = new ArrayList<>();
    ChangeGroup.of("The baseline itself", itself(before, now)).ifPresent(groups::add);
    for (String id : ids) {
      of(Optional.ofNullable(old.get(id)), Optional.ofNullable(given.get(id)))
          .ifPresent(groups::add);
    }
    return groups;
  }

  private static List<Change> itself(Baseline before, Baseline now) {
    List<Change> changes = new ArrayList<>();
    Change.between("id", before.id(), now.id()).map(Change::meaning).ifPresent(changes::add);
    Change.between("put unasked to", targets(before), targets(now))
        .map(Change::meaning)
        .ifPresent(changes::add);
    Change.between("status", before.status(), now.status())
        .map(Change::meaning)
        .ifPresent(changes::add);
    Change.between("last day on which it is asked", before.inForceUntil(), now.inForceUntil())
        .map(Change::meaning)
        .ifPresent(changes::add);
    Change.between("successor", before.supersededBy(), now.supersededBy())
        .map(Change::meaning)
        .ifPresent(changes::add);
    Change.between("version", before.version(), now.version())
        .map(Change::wording)
        .ifPresent(changes::add);
    Change.reworded("title", before.title(), now.title()).ifPresent(changes::add);
    Change.reworded("about", before.about(), now.about()).ifPresent(changes::add);
    return changes;
  }

  private Optional<ChangeGroup> of(Optional<Requirement> before, Optional<Requirement> now) {
    Requirement named = now.or(() -> before).orElseThrow();
    String subject = "%s  %s".formatted(named.id(), named.title());
    if (before.isEmpty()) {
      return ChangeGroup.of(subject, RequirementDiff.added(named));
    }
    return ChangeGroup.of(
        subject,
        now.map(requirement -> requirements.between(before.get(), requirement))
            .orElseGet(() -> RequirementDiff.removed(named)));
  }

  private static Map<String, Requirement> byId(Baseline baseline) {
    Map<String, Requirement> byId = new LinkedHashMap<>();
    baseline.requirements().forEach(requirement -> byId.put(requirement.id(), requirement));
    return byId;
  }

  private static String targets(Baseline baseline) {
    return baseline.appliesTo().stream()
        .sorted()
        .map(Target::word)
        .collect(Collectors.joining(", "));
  }

  /** IR-2 before IR-10. */
  private static int order(String one, String other) {
    return padded(one).compareTo(padded(other));
  }

  private static String padded(String id) {
    return NUMBER
        .matcher(id)
        .replaceAll(
            number -> "0".repeat(Math.max(0, DIGITS - number.group().length())) + number.group());
  }
}
