package org.quadcheck.report;

import java.util.List;

/**
 * A page of plain text, 80 columns wide. Whatever is put on it is made harmless here, so that no
 * section can forget it.
 */
final class Paper {
  static final int WIDTH = 80;
  private final StringBuilder written = new StringBuilder();

  void blank() {
    written.append('\n');
  }

  void heading(String text) {
    if (written.length() > 0) {
      blank();
    }
    paragraph("", text);
  }

  /** Text behind a lead; its further lines hang under its first. No line for no text. */
  void paragraph(String lead, String text) {
    if (!(lead + text).isBlank()) {
      row(lead, text, "", WIDTH + 1);
    }
  }

  /** The same with something at a column right of the first line. */
  void row(String lead, String text, String right, int column) {
    String start = Harmless.line(lead);
    int indent = Columns.of(start);
    List<String> lines = Columns.wrap(Harmless.line(text), column - 1 - indent);
    line(
        right.isEmpty() ? start + lines.get(0) : Columns.pad(start + lines.get(0), column) + right);
    lines.stream().skip(1).forEach(more -> line(" ".repeat(indent) + more));
  }

  /** Texts side by side, each broken within its column; one column is left between two. */
  void columns(List<String> cells, int indent, int width) {
    List<List<String>> broken =
        cells.stream().map(cell -> Columns.wrap(Harmless.line(cell), width - 1)).toList();
    int height = broken.stream().mapToInt(List::size).max().orElse(0);
    for (int i = 0; i < height; i++) {
      StringBuilder line = new StringBuilder(" ".repeat(indent));
      for (List<String> lines : broken) {
        line.append(Columns.pad(i < lines.size() ? lines.get(i) : "", width));
      }
      line(line.toString());
    }
  }

  private void line(String text) {
    written.append(text.stripTrailing()).append('\n');
  }

  @Override
  public String toString() {
    return written.toString();
  }
}
