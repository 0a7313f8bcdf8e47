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

  /** What it is called, by a purl or CPE where it has no name; empty where it has none of them. */
  public String name() {
    return Stream.of(component.name(), component.purl(), component.cpe())
        .filter(text -> !text.isBlank())
        .findFirst()
        .orElse("");
  }

  /** How a report says it: {@code made from log4j-core 2.14.1}. */
  public String words() {
    boolean named = name().equals(component.name());
    return kind.lead + (named || name().isEmpty() ? component.label() : name());
  }
}
