package org.quadcheck.evidence.sbom;

import java.util.stream.Stream;

/**
 * Something else that a component is or was.
 *
 * @param component as far as anything is said of it
 */
public record Origin(Kind kind, Component component) {
  /** How a component comes to be something else. */
  public enum Kind {
    /** It is made from it. */
    ANCESTOR("made from "),
    /** What identified it took it for that. */
    EVIDENCE("by its evidence ");

    private final String lead;

    Kind(String lead) {
      this.lead = lead;
    }
  }

  /** How a report says it: {@code made from log4j-core 2.14.1}. */
  public String words() {
    boolean nameless = component.name().isBlank();
    return kind.lead
        + Stream.of(component.purl(), component.cpe())
            .filter(text -> nameless && !text.isBlank())
            .findFirst()
            .orElseGet(component::label);
  }
}
