package org.quadcheck.report;

import java.util.ArrayList;
import java.util.List;

/** How many columns of a terminal a text takes, and how it is broken into lines. */
final class Columns {
  /** First and last code points that East Asian terminals and most others draw two columns wide. */
  private static final int[][] WIDE = {
    {0x1100, 0x115F}, {0x231A, 0x231B}, {0x23E9, 0x23F3}, {0x2614, 0x2615}, {0x2648, 0x2653},
    {0x26AA, 0x26CE}, {0x2705, 0x2728}, {0x274C, 0x2757}, {0x2E80, 0x303E}, {0x3041, 0x4DBF},
    {0x4E00, 0xA4CF}, {0xA960, 0xA97F}, {0xAC00, 0xD7A3}, {0xF900, 0xFAFF}, {0xFE10, 0xFE19},
    {0xFE30, 0xFE6F}, {0xFF00, 0xFF60}, {0xFFE0, 0xFFE6}, {0x16FE0, 0x1B2FF}, {0x1F004, 0x1F004},
    {0x1F0CF, 0x1F0CF}, {0x1F18E, 0x1F265}, {0x1F300, 0x1FAFF}, {0x20000, 0x3FFFD}
  };

  private Columns() {}

  static int of(String text) {
    return text.codePoints().map(Columns::of).sum();
  }

  private static int of(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> 0;
      default -> isWide(codePoint) ? 2 : 1;
    };
  }

  private static boolean isWide(int codePoint) {
    for (int[] range : WIDE) {
      if (codePoint >= range[0] && codePoint <= range[1]) {
        return true;
      }
    }
    return false;
  }

  /** The text with spaces after it, at least that wide. */
  static String pad(String text, int width) {
    return text + " ".repeat(Math.max(0, width - of(text)));
  }

  /**
   * Lines of at most that many columns, broken at spaces, and within a word where it is wider than
   * a line. Runs of spaces become one, so that no value can imitate a table. At least one line.
   */
  static List<String> wrap(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.strip().split(" +", -1)) {
      if (line.length() > 0 && of(line.toString()) + 1 + of(word) > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.length() > 0 ? " " : "");
      append(word, line, width, lines);
    }
    lines.add(line.toString());
    return lines;
  }

  private static void append(String word, StringBuilder line, int width, List<String> lines) {
    int used = of(line.toString());
    for (int codePoint : word.codePoints().toArray()) {
      used += of(codePoint);
      if (used > width) {
        lines.add(line.toString());
        line.setLength(0);
        used = of(codePoint);
      }
      line.appendCodePoint(codePoint);
    }
  }
}
