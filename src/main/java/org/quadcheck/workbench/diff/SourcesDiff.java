package org.quadcheck.workbench.diff;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.quadcheck.baseline.Clause;
import org.quadcheck.baseline.Source;
import org.quadcheck.baseline.SourceStatus;

/** What changes in the register of sources. */
final class SourcesDiff {
  private final Map<String, List<Clause>> before;
  private final Map<String, List<Clause>> now;

  SourcesDiff(Collection<Clause> before, Collection<Clause> now) {
    this.before = bySource(before);
    this.now = bySource(now);
  }

  private static Map<String, List<Clause>> bySource(Collection<Clause> clauses) {
    Map<String, List<Clause>> sources = new TreeMap<>();
    for (Clause clause : clauses) {
      sources.computeIfAbsent(clause.source().id(), id -> new ArrayList<>()).add(clause);
    }
    return sources;
  }

  /** One group a source, by their ids. */
  List<ChangeGroup> groups() {
    TreeSet<String> ids = new TreeSet<>(now.keySet());
    ids.addAll(before.keySet());
    return ids.stream().flatMap(id -> ChangeGroup.of(subject(id), changes(id)).stream()).toList();
  }

  private String subject(String id) {
    Source source = now.getOrDefault(id, before.get(id)).get(0).source();
    return "%s  %s".formatted(id, source.title());
  }

  private List<Change> changes(String id) {
    if (!before.containsKey(id)) {
      return List.of(Change.grounds("new; clauses: %d".formatted(now.get(id).size())));
    }
    if (!now.containsKey(id)) {
      return List.of(Change.grounds("removed, with its clauses"));
    }
    List<Change> changes = new ArrayList<>();
    changes.addAll(between(before.get(id).get(0).source(), now.get(id).get(0).source()));
    changes.addAll(between(byId(before.get(id)), byId(now.get(id))));
    return changes;
  }

  private static List<Change> between(Source old, Source given) {
    List<Change> changes = new ArrayList<>();
    meaning(changes, "first day in force", old.inForceFrom(), given.inForceFrom());
    meaning(changes, "last day in force", old.inForceUntil(), given.inForceUntil());
    meaning(changes, "force", old.force().word(), given.force().word());
    meaning(
        changes,
        "issued by bodies of",
        String.join(", ", old.nations()),
        String.join(", ", given.nations()));
    grounds(changes, "status", status(old), status(given));
    grounds(changes, "successor", old.successor(), given.successor());
    grounds(changes, "version", old.version(), given.version());
    grounds(changes, "published", old.published(), given.published());
    grounds(changes, "SHA-256 of the file read", old.sha256(), given.sha256());
    Change.reworded("title", old.title(), given.title()).ifPresent(changes::add);
    Change.reworded("short title", old.shortTitle(), given.shortTitle()).ifPresent(changes::add);
    Change.reworded("issuer", old.issuer(), given.issuer()).ifPresent(changes::add);
    Change.reworded("binds", old.binds(), given.binds()).ifPresent(changes::add);
    Change.reworded("address", old.url(), given.url()).ifPresent(changes::add);
    return changes;
  }

  private static Map<String, Clause> byId(List<Clause> clauses) {
    Map<String, Clause> byId = new LinkedHashMap<>();
    clauses.forEach(clause -> byId.put(clause.id(), clause));
    return byId;
  }

  private static List<Change> between(Map<String, Clause> old, Map<String, Clause> given) {
    List<Change> changes = new ArrayList<>();
    given.forEach(
        (id, clause) ->
            Optional.ofNullable(old.get(id))
                .ifPresentOrElse(
                    other -> changes.addAll(between(other, clause)),
                    () -> changes.add(Change.grounds("new clause %s".formatted(id)))));
    old.keySet().stream()
        .filter(id -> !given.containsKey(id))
        .forEach(id -> changes.add(Change.grounds("clause %s is removed".formatted(id))));
    return changes;
  }

  private static List<Change> between(Clause old, Clause given) {
    List<Change> changes = new ArrayList<>();
    String clause = "clause " + given.id();
    boolean inherited =
        old.force() == old.source().force() && given.force() == given.source().force();
    if (!inherited) {
      meaning(changes, clause + ", force", old.force().word(), given.force().word());
    }
    grounds(changes, clause + ", read", old.verified().word(), given.verified().word());
    grounds(changes, clause + ", left out", old.leftOut(), given.leftOut());
    Change.reworded(clause + ", in our words", old.text(), given.text()).ifPresent(changes::add);
    return changes;
  }

  private static void meaning(List<Change> changes, String what, Object old, Object given) {
    Change.between(what, old, given).map(Change::meaning).ifPresent(changes::add);
  }

  private static void grounds(List<Change> changes, String what, Object old, Object given) {
    Change.between(what, old, given).map(Change::grounds).ifPresent(changes::add);
  }

  private static String status(Source source) {
    return source.status().map(SourceStatus::word).orElse("");
  }
}
