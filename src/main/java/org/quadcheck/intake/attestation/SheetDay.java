package org.quadcheck.intake.attestation;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quadcheck.document.TextNode;
import org.quadcheck.evidence.value.Problem;

/**
 * Days in a table as spreadsheets write them back: {@code 2026/10/1} in Japan, {@code 2026-10-01
 * 00:00:00}, and {@code 10/1/2026} or {@code 01.10.2026} elsewhere. Only what begins with the year
 * is the same everywhere.
 */
record SheetDay(List<Problem> problems) {
  private static final Set<String> KEYS =
      Set.of(
          "due",
          "expires",
          "given-on",
          "issued",
          "on",
          "period-end",
          "period-start",
          "released",
          "since");

  private static final String MIDNIGHT = "(?:[ T]0?0:00(?::00)?)?";
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(\\d{4})([/-])(\\d{1,2})\\2(\\d{1,2})" + MIDNIGHT);
  private static final Pattern YEAR_LAST =
      Pattern.compile("\\d{1,2}([./-])\\d{1,2}\\1(?:\\d{4}|\\d{2})" + MIDNIGHT);

  /** Whether the row of this id holds a day. */
  static boolean isIn(String id) {
    return KEYS.contains(id.substring(id.lastIndexOf('.') + 1));
  }

  /** The cell with its day as it is read; one of which the order is not known is a problem. */
  TextNode read(TextNode id, TextNode cell) {
    String text = cell.text().strip();
    Matcher day = YEAR_FIRST.matcher(text);
    if (day.matches()) {
      return with(
          cell, "%s-%2s-%2s".formatted(day.group(1), day.group(3), day.group(4)).replace(' ', '0'));
    }
    if (!YEAR_LAST.matcher(text).matches()) {
      return cell;
    }
    String message =
        "'%s' is %s, as spreadsheets turn days round. Enter it as text, such as '2026-03-14 with the"
            + " apostrophe before it.";
    problems.add(new Problem(cell.place(), message.formatted(id.text(), text)));
    return with(cell, "TBD");
  }

  private static TextNode with(TextNode cell, String text) {
    return new TextNode(cell.place(), text, TextNode.Sort.TEXT);
  }
}
