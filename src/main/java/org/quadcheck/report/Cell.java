package org.quadcheck.report;

import java.util.regex.Pattern;

/** A value that no spreadsheet takes for a formula. */
final class Cell {
  /** A spreadsheet cuts a cell at 32,767 characters. */
  private static final int LONGEST = 32_000;

  /**
   * What starts a formula, wide forms included, at the start or behind white space and quotes; and
   * the same behind a semicolon, which is where another country's spreadsheet begins a new cell.
   */
  private static final Pattern FORMULA =
      Pattern.compile(
          "(^|;)(?=[\\s\\p{Z}'\"`]*[=+\\-@\\t\\r\\u2013\\u2212\\uFF1D\\uFF0B\\uFF0D\\uFF20])");

  private Cell() {}

  static String of(String value) {
    String safe = FORMULA.matcher(Harmless.line(value)).replaceAll("$1'");
    if (safe.length() <= LONGEST) {
      return safe;
    }
    int end = Character.isHighSurrogate(safe.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
    return safe.substring(0, end) + "... (cut; the JSON result has it all)";
  }
}
