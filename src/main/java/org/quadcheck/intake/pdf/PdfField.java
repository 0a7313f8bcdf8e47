package org.quadcheck.intake.pdf;

import java.util.List;

/**
 * One field of a form in PDF.
 *
 * @param name as the file calls it, with those that it lies within before it
 * @param label what a reader shows of it; empty where nothing
 * @param kind what can stand in it
 * @param value what stands in it; empty where nothing, and for a box that is not ticked
 * @param choices labels of the boxes of which the value is ticked; empty for other kinds
 */
record PdfField(String name, String label, Kind kind, String value, List<String> choices) {
  /** What can stand in a field. */
  enum Kind {
    TEXT,
    BOX,
    CHOICE,
    SIGNATURE
  }

  PdfField {
    choices = List.copyOf(choices);
  }

  /** What it holds under its name. */
  record Held(String name, String value, List<String> choices) {}

  Held held() {
    return new Held(name, value, choices);
  }

  boolean isEmpty() {
    return value.isBlank();
  }
}
