package org.quadcheck.intake.attestation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.quadcheck.evidence.value.Place;
import org.quadcheck.evidence.value.Problem;

/**
 * The head of an attestation in a table: the row that has the cells {@code claim} and {@code
 * answer}. Spreadsheets may write {@code sep=;} above it, and people a title, which keeps nobody
 * from seeing what was meant.
 *
 * @param line from 1; more than 1 where rows stand above that say something
 * @param separator what stands between cells
 * @param start where it begins in the text
 */
record CsvHead(int line, char separator, int start) {
  private static final int MOST_ABOVE = 10;
  private static final int LONGEST = 10_000;

  /** The head of a table that was made for answers; empty where a text is none. */
  static Optional<CsvHead> of(String text) {
    int start = 0;
    int said = 0;
    for (int line = 1; line <= MOST_ABOVE && start < text.length(); line++) {
      String row = row(text, start);
      Optional<Character> separator = separator(row);
      if (separator.isPresent()) {
        return Optional.of(new CsvHead(said == 0 ? 1 : line, separator.get(), start));
      }
      said += isSilent(row) ? 0 : 1;
      start = next(text, start + row.length());
    }
    return Optional.empty();
  }

  private static String row(String text, int start) {
    int end = start;
    while (end < text.length() && end - start < LONGEST && !isBreak(text.charAt(end))) {
      end++;
    }
    return text.substring(start, end);
  }

  private static int next(String text, int end) {
    int start = end + 1;
    return text.startsWith("\r\n", end) ? start + 1 : start;
  }

  private static boolean isBreak(char letter) {
    return letter == '\r' || letter == '\n';
  }

  private static Optional<Character> separator(String row) {
    return List.of(',', ';', '\t').stream()
        .filter(separator -> isHead(cells(row, separator)))
        .findFirst();
  }

  /** A head whose answers were renamed is one as well, and what is missing in it is told. */
  private static boolean isHead(List<String> cells) {
    return cells.contains("claim")
        && cells.stream().anyMatch(cell -> cell.contains("answer") || cell.equals("question"));
  }

  private static List<String> cells(String row, char separator) {
    return Arrays.stream(row.split(String.valueOf(separator), -1))
        .map(cell -> cell.replace("\uFEFF", "").replace("\"", "").strip())
        .map(cell -> cell.toLowerCase(Locale.ROOT))
        .toList();
  }

  /** What a spreadsheet is told about the cells, and rows with nothing in them. */
  private static boolean isSilent(String row) {
    String text = row.replace("\uFEFF", "").replace("\"", "").strip();
    return text.replaceAll("[,;\\s]", "").isEmpty() || text.matches("(?i)sep=.?");
  }

  /** Rows above the head. */
  Problem rowsAbove(String path) {
    return new Problem(
        new Place(path, 1, 1),
        "the row with 'claim' and 'answer' is in line %d. Take out what stands above it."
            .formatted(line));
  }

  /** The text from the head on, with line breaks for the rows above, so that places stay. */
  String withoutRowsAbove(String text) {
    return text.substring(0, start).replaceAll("[^\r\n]", "") + text.substring(start);
  }
}
