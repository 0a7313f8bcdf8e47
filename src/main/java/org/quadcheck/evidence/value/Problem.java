package org.quadcheck.evidence.value;

import java.util.Comparator;
import java.util.List;

/**
 * One thing that keeps a file from being read: where, what is wrong and what to do.
 *
 * @param place where it stands
 * @param message one or two sentences; the last says what to do
 */
public record Problem(Place place, String message) {

  /** Each once, in the order of the files. */
  public static List<Problem> inOrder(List<Problem> problems) {
    return problems.stream().distinct().sorted(Comparator.comparing(Problem::place)).toList();
  }

  @Override
  public String toString() {
    return place + ": " + message;
  }
}
