package org.quadcheck.workbench.lint;

import java.util.List;
import org.quadcheck.evidence.value.Problem;

/**
 * What a look at files found.
 *
 * @param problems to be mended before anybody is judged
 * @param notes worth a look, and perhaps right as they are
 */
public record Remarks(List<Problem> problems, List<Problem> notes) {
  public Remarks {
    problems = Problem.inOrder(problems);
    notes = Problem.inOrder(notes);
  }

  /** Nothing to remark. */
  public static Remarks none() {
    return new Remarks(List.of(), List.of());
  }

  static Remarks ofProblems(List<Problem> problems) {
    return new Remarks(problems, List.of());
  }

  static Remarks ofNotes(List<Problem> notes) {
    return new Remarks(List.of(), notes);
  }

  static Remarks all(List<Remarks> parts) {
    return new Remarks(
        parts.stream().flatMap(part -> part.problems.stream()).toList(),
        parts.stream().flatMap(part -> part.notes.stream()).toList());
  }

  /** Both together. */
  public Remarks and(Remarks other) {
    return all(List.of(this, other));
  }
}
