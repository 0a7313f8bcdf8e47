package org.quadcheck.workbench.format;

import org.quadcheck.workbench.format.TextForm.Position;

/** Writes a value on one line, collections between brackets. */
final class FlowForm {
  /** A line that is longer than this has no room in any script; the rest of it is left out. */
  private static final int ENOUGH = 2 * PartWriter.WIDTH;

  private final StringBuilder line = new StringBuilder();

  private FlowForm() {}

  /** The value whole, or the beginning of one that is longer than any line. */
  static String of(Part part) {
    FlowForm form = new FlowForm();
    form.add(part);
    return form.line.toString();
  }

  private void add(Part part) {
    if (part instanceof Part.Text text) {
      line.append(TextForm.of(text, Position.IN_FLOW));
      return;
    }
    line.append(part instanceof Part.Items ? '[' : '{');
    String comma = "";
    for (Part.Child child : ((Part.Collection) part).children()) {
      if (line.length() > ENOUGH) {
        return;
      }
      line.append(comma);
      add(child);
      comma = ", ";
    }
    line.append(part instanceof Part.Items ? ']' : '}');
  }

  private void add(Part.Child child) {
    if (child instanceof Part.Entry entry) {
      boolean empty = child.value() instanceof Part.Text text && text.isNothing();
      line.append(TextForm.of(entry.key(), Position.KEY_IN_FLOW)).append(empty ? ":" : ": ");
    }
    add(child.value());
  }
}
