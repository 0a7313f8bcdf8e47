package org.quadcheck.workbench.diff;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * One thing that is otherwise than before.
 *
 * @param text one sentence without its full stop
 */
record Change(Rank rank, String text) {

  /** How much a change matters; declared in the order of the page. */
  enum Rank {
    /** What is asked, of whom or when. */
    MEANING,
    /** On which clauses it stands, and how well they are known. */
    GROUNDS,
    /** How it is said. */
    WORDING
  }

  static Change meaning(String text) {
    return new Change(Rank.MEANING, text);
  }

  static Change grounds(String text) {
    return new Change(Rank.GROUNDS, text);
  }

  static Change wording(String text) {
    return new Change(Rank.WORDING, text);
  }

  /** Those of several, in their order, the weightiest first. */
  static List<Change> inOrder(List<Change> changes) {
    return changes.stream().sorted(Comparator.comparing(Change::rank)).toList();
  }

  /** {@code what: now b, before a}; empty where nothing changed. */
  static Optional<String> between(String what, Object before, Object now) {
    return before.equals(now)
        ? Optional.empty()
        : Optional.of("%s: now %s, before %s".formatted(what, shown(now), shown(before)));
  }

  /** {@code what reworded: "b"; before, "a"}; empty where nothing changed. */
  static Optional<Change> reworded(String what, String before, String now) {
    return before.equals(now)
        ? Optional.empty()
        : Optional.of(
            wording("%s reworded: %s; before, %s".formatted(what, quoted(now), quoted(before))));
  }

  private static String quoted(String text) {
    return text.isBlank() ? "nothing" : "\"" + text + "\"";
  }

  private static String shown(Object value) {
    Object bare = value instanceof Optional<?> optional ? optional.orElse(null) : value;
    String text = bare == null ? "" : bare.toString();
    return text.isBlank() ? "none" : text;
  }

  /** {@code with a} and {@code without b} for what is in one of two collections alone. */
  static <T> List<String> members(
      Collection<T> before, Collection<T> now, Function<T, String> words) {
    List<String> changes = new ArrayList<>();
    now.stream()
        .filter(one -> !before.contains(one))
        .forEach(one -> changes.add("with " + words.apply(one)));
    before.stream()
        .filter(one -> !now.contains(one))
        .forEach(one -> changes.add("without " + words.apply(one)));
    return changes;
  }
}
