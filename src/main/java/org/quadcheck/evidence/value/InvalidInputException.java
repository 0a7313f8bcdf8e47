package org.quadcheck.evidence.value;

import java.util.List;
import java.util.stream.Collectors;

/**
 * An input cannot be read or is not valid; it carries every problem that was found, never the first
 * alone.
 */
public final class InvalidInputException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  public InvalidInputException(List<Problem> problems) {
    super(
        Problem.inOrder(problems).stream()
            .map(Problem::toString)
            .collect(Collectors.joining(System.lineSeparator())));
    this.problems = Problem.inOrder(problems);
  }

  public InvalidInputException(Place place, String message) {
    this(List.of(new Problem(place, message)));
  }

  public InvalidInputException(Place place, String message, Throwable cause) {
    this(place, message);
    initCause(cause);
  }

  /** Every problem, in the order of the files. */
  public List<Problem> problems() {
    return problems;
  }
}
