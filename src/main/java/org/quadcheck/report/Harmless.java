package org.quadcheck.report;

/**
 * Text of others made harmless on a terminal and on paper: what steers instead of showing is
 * written out.
 */
public final class Harmless {
  private Harmless() {}

  /**
   * One line: line ends, control, bidirectional and invisible characters become visible escapes.
   */
  public static String line(String text) {
    StringBuilder shown = new StringBuilder(text.length());
    text.codePoints().forEach(c -> append(shown, c));
    return shown.toString();
  }

  private static void append(StringBuilder shown, int c) {
    if (c == '\t') {
      shown.append(' ');
    } else if (steers(c)) {
      shown.append(c > 0xFFFF ? "\\U%08X".formatted(c) : "\\u%04X".formatted(c));
    } else {
      shown.appendCodePoint(c);
    }
  }

  /** Whether a character steers a display instead of showing on it. */
  static boolean steers(int c) {
    // Unassigned code points are left as they are: which ones those are differs between Javas.
    if ((c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF)) {
      return true;
    }
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> false;
    };
  }
}
