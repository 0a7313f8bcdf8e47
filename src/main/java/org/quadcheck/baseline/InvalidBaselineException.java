package org.quadcheck.baseline;

import java.util.List;
import java.util.stream.Collectors;
import org.quadcheck.evidence.value.Problem;

/**
 * A file of the buyer (baseline, profile, source, claim vocabulary, waiver) is not valid; it
 * carries every problem found.
 */
public final class InvalidBaselineException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  public InvalidBaselineException(List<Problem> problems) {
    super(
        Problem.inOrder(problems).stream()
            .map(Problem::toString)
            .collect(Collectors.joining(System.lineSeparator())));
    this.problems = Problem.inOrder(problems);
  }

  /** Every problem, in the order of the files. */
  public List<Problem> problems() {
    return problems;
  }
}
