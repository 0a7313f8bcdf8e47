package org.quadcheck.document;

import java.util.List;
import java.util.Optional;
import org.quadcheck.evidence.value.Problem;

/**
 * What came of reading a document.
 *
 * @param root as far as it could be read; empty where nothing could
 * @param problems everything that keeps the document from being used, in the order of the file
 */
public record Reading(Optional<Node> root, List<Problem> problems) {
  public Reading {
    problems = List.copyOf(problems);
  }
}
