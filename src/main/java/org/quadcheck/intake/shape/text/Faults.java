package org.quadcheck.intake.shape.text;

/** Takes what a document breaks of its schema, where it is found. */
public interface Faults {
  /** A rule is broken by the member of this name, or by its absence. */
  void broken(String member, String message, Spot spot);

  /** A member stands where the schema knows none of its name. */
  void unknown(String member, Spot spot);

  /**
   * Where in the document.
   *
   * @param line from 1
   * @param column from 1, or 0 where the whole line is meant
   */
  record Spot(int line, int column) {}
}
