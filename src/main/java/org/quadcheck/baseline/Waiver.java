package org.quadcheck.baseline;

import java.time.LocalDate;
import java.util.List;
import org.quadcheck.evidence.Place;

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
  public Waiver {
    nations = List.copyOf(nations);
    versions = List.copyOf(versions);
  }

  /** Whether its days include this one; both ends count whole. */
  public boolean isInForceOn(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(until);
  }
}
