package org.quadcheck.baseline;

import java.time.LocalDate;
import java.util.List;
import org.quadcheck.evidence.value.Place;
import org.quadcheck.evidence.value.State;

/**
 * A buyer's decision that a failure does not block for a time. It never changes an outcome.
 *
 * @param nations codes; at least one
 * @param versions of the product, as written there; at least one
 * @param until the last day, at most twelve months after the first
 */
public record Waiver(
    String requirement,
    List<String> nations,
    String supplier,
    String product,
    List<String> versions,
    String reason,
    String approvedBy,
    LocalDate from,
    LocalDate until,
    Place place) {
  private static final int MOST_MONTHS = 12;

  public Waiver {
    nations = List.copyOf(nations);
    versions = List.copyOf(versions);
  }

  /** The latest day on which one that begins on this day may end. */
  public static LocalDate latestEnd(LocalDate from) {
    return from.plusMonths(MOST_MONTHS);
  }

  /** Whether a name says exactly one thing: no wildcard, and nothing that stands for a name. */
  public static boolean isExact(String name) {
    return State.of(name) == State.STATED && !isWildcard(name);
  }

  /** The same for a version. */
  public static boolean isExactVersion(String version) {
    return State.ofVersion(version) == State.STATED && !isWildcard(version);
  }

  /** Whether it would speak of more than one thing. */
  public static boolean isWildcard(String name) {
    return name.indexOf('*') >= 0;
  }

  /** Whether its days include this one; both ends count whole. */
  public boolean isInForceOn(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(until);
  }
}
