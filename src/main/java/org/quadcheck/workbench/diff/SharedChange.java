package org.quadcheck.workbench.diff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Says once what changes alike for several nations, and once what changes in several periods. */
final class SharedChange {
  private final Map<Change, Set<String>> nations = new LinkedHashMap<>();

  /** Takes the changes of one nation, whose sentences may begin with its name. */
  void add(String nation, List<Change> changes) {
    for (Change change : changes) {
      boolean named = change.text().startsWith(nation);
      String rest = named ? change.text().substring(nation.length()) : change.text();
      Set<String> of =
          nations.computeIfAbsent(new Change(change.rank(), rest), key -> new LinkedHashSet<>());
      if (named) {
        of.add(nation);
      }
    }
  }

  /** In the order in which each was first taken. */
  List<Change> list() {
    List<Change> changes = new ArrayList<>();
    nations.forEach(
        (rest, of) -> changes.add(new Change(rest.rank(), named(List.copyOf(of)) + rest.text())));
    return changes;
  }

  private static String named(List<String> nations) {
    int last = nations.size() - 1;
    return last < 1
        ? String.join("", nations)
        : "Each of " + String.join(", ", nations.subList(0, last)) + " and " + nations.get(last);
  }
}
