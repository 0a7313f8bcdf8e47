package org.quadcheck.evidence.content;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.quadcheck.evidence.sbom.Component;

/**
 * A component with all that is said of it.
 *
 * @param depth from 1; a part that is deeper than the one before it lies within it
 * @param said in the order of the document
 */
public record Part(Component component, int depth, List<Said> said) {
  public Part {
    said = List.copyOf(said);
  }

  /** The same with one thing more said of it. */
  public Part saying(Said more) {
    return new Part(component, depth, Stream.concat(said.stream(), Stream.of(more)).toList());
  }

  /** Everything of one sort, each once. */
  public List<Said> all(Said.Kind kind) {
    return said.stream().filter(one -> one.kind() == kind).distinct().toList();
  }

  /** The first of one sort. */
  public Optional<String> first(Said.Kind kind) {
    return said.stream().filter(one -> one.kind() == kind).map(Said::text).findFirst();
  }
}
