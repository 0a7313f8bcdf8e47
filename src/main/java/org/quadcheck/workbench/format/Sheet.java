package org.quadcheck.workbench.format;

/** The lines that are written. */
final class Sheet {
  private final StringBuilder whole = new StringBuilder();
  private final StringBuilder line = new StringBuilder();
  private boolean open;
  private boolean onDash;
  private boolean inText;
  private boolean blank;
  private boolean top = true;

  /** Begins a line of its own. */
  void begin(int indent) {
    finish();
    if (blank && !top) {
      whole.append('\n');
    }
    blank = false;
    top = false;
    open = true;
    onDash = false;
    inText = false;
    line.append(" ".repeat(indent));
  }

  /** Puts a blank line before what comes next, unless that begins a block. */
  void blank() {
    blank = true;
  }

  /** What comes next begins a block, before which no blank line stands. */
  void top() {
    top = true;
    blank = false;
  }

  void add(String text) {
    onDash = false;
    line.append(text);
  }

  /** Begins an item of a list. */
  void dash() {
    line.append('-');
    onDash = true;
  }

  /** Whether the line ends with a dash, so that the first child of the item can follow. */
  boolean isOnDash() {
    return onDash;
  }

  /** Whether the line holds more than its indentation. */
  boolean isBegun() {
    return !line.toString().isBlank();
  }

  /** A line of a text in a block, at which no comment can stand. */
  void text(int indent, String text) {
    finish();
    line.append(text.isEmpty() ? "" : " ".repeat(indent)).append(text);
    open = false;
    inText = true;
    if (text.isEmpty()) {
      whole.append('\n');
    }
  }

  /** Whether the last line is one of a text in a block. */
  boolean isInText() {
    return inText;
  }

  /** Whether a comment can stand at the end of this line. */
  boolean isOpen() {
    return open;
  }

  /** Puts a comment at the end of the line, in the column where it stood if that is free. */
  void comment(String text, int column) {
    line.append(" ".repeat(Math.max(1, column - column()))).append(text);
    onDash = false;
    open = false;
  }

  /** A comment on a line of its own. */
  void ownLine(String text, int indent) {
    begin(indent);
    add(text);
    open = false;
  }

  /** How many characters the line has. */
  int column() {
    return line.codePointCount(0, line.length());
  }

  private void finish() {
    if (line.length() > 0) {
      whole.append(line).append('\n');
      line.setLength(0);
    }
  }

  String text() {
    finish();
    return whole.toString();
  }
}
