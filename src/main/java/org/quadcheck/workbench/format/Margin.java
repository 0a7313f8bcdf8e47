package org.quadcheck.workbench.format;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The comments and blank lines that are not written yet, in the order of the file. */
final class Margin {
  private final ArrayDeque<Aside> asides;

  Margin(List<Aside> asides) {
    this.asides = new ArrayDeque<>(asides);
  }

  /** Takes the next one before a place, if there is one. */
  Optional<Aside> next(int before) {
    return asides.isEmpty() || asides.getFirst().index() >= before
        ? Optional.empty()
        : Optional.of(asides.removeFirst());
  }

  /** Whether a comment stands before a place. */
  boolean hasComment(int before) {
    return comment(one -> one.index() < before).isPresent();
  }

  /** Whether a comment stands between two places. */
  boolean hasCommentBetween(int from, int before) {
    return asides.stream()
        .takeWhile(one -> one.index() < before)
        .anyMatch(one -> !one.isBlank() && one.index() >= from);
  }

  /** Takes the comment at the end of a line, where it is the next one from a place on. */
  Optional<Aside> endOfLine(int from, int line) {
    Optional<Aside> found =
        comment(one -> !one.ownLine() && one.line() == line && one.index() >= from);
    found.ifPresent(asides::removeFirstOccurrence);
    return found;
  }

  /** Takes the comment at the end of a line, whatever stands before it. */
  Optional<Aside> behind(int from, int line) {
    Optional<Aside> found =
        asides.stream()
            .dropWhile(one -> one.index() < from)
            .findFirst()
            .filter(one -> !one.ownLine() && one.line() == line);
    found.ifPresent(asides::removeFirstOccurrence);
    return found;
  }

  /**
   * Takes the comment at the end of the line that was written, and blank lines and a comment on a
   * line of its own that is indented at least so far.
   */
  Optional<Aside> deeper(int column, int before) {
    Predicate<Aside> meant =
        one -> one.index() < before && (!one.ownLine() || one.column() >= column);
    return comment(meant).isPresent() ? next(before) : Optional.empty();
  }

  /** Drops the blank lines before a place. */
  void dropBlanks(int before) {
    while (!asides.isEmpty() && asides.getFirst().isBlank() && asides.getFirst().index() < before) {
      asides.removeFirst();
    }
  }

  /** The first comment, where it is the one that is meant. */
  private Optional<Aside> comment(Predicate<Aside> meant) {
    for (Iterator<Aside> each = asides.iterator(); each.hasNext(); ) {
      Aside one = each.next();
      if (!one.isBlank()) {
        return Optional.of(one).filter(meant);
      }
    }
    return Optional.empty();
  }
}
