package org.quadcheck.intake.attestation;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.quadcheck.document.TextNode;
import org.quadcheck.evidence.value.Place;
import org.quadcheck.evidence.value.Problem;

/**
 * The rows of an attestation that was filled in as a table. Spreadsheets write commas, semicolons
 * or tabs between cells, each by its country: which it is stands in the head.
 *
 * @param rows cells by the name of their column; the column of a place counts cells from 1
 */
record CsvRows(List<Map<String, TextNode>> rows) {
  private static final List<String> COLUMNS =
      List.of(
          "claim",
          "question",
          "answer",
          "unit",
          "exhibit",
          "plan",
          "note",
          "score",
          "confidence",
          "counter",
          "mitigation");
  private static final int MOST_ROWS = 20_000;

  /** Whether a text begins with the head of such a table, or with few rows before it. */
  static boolean isHead(String beginning) {
    return CsvHead.of(beginning).isPresent();
  }

  /** All rows; what keeps them from being read becomes a problem. */
  static CsvRows read(String path, String text, List<Problem> problems) {
    List<Map<String, TextNode>> rows = new ArrayList<>();
    Optional<CsvHead> head = CsvHead.of(text);
    head.filter(found -> found.line() > 1).ifPresent(found -> problems.add(found.rowsAbove(path)));
    CSVFormat format =
        CSVFormat.RFC4180
            .builder()
            .setDelimiter(head.map(CsvHead::separator).orElse(','))
            .setIgnoreEmptyLines(true)
            .get();
    String table = head.map(found -> found.withoutRowsAbove(text)).orElse(text);
    try (CSVParser parser = CSVParser.parse(new StringReader(table), format)) {
      List<String> columns = List.of();
      long line = 1;
      for (CSVRecord cells : parser) {
        if (columns.isEmpty()) {
          columns = columns(path, cells, problems);
        } else if (rows.size() < MOST_ROWS) {
          rows.add(row(cells, columns, new Place(path, (int) line, 1)));
          problems.addAll(beyond(cells, columns, new Place(path, (int) line, 1)));
        }
        line = parser.getCurrentLineNumber() + 1;
      }
    } catch (IOException | java.io.UncheckedIOException e) {
      String message = "a cell is not closed as tables in CSV are. Save the table as CSV again.";
      problems.add(new Problem(Place.of(path), message));
    }
    if (rows.size() == MOST_ROWS) {
      problems.add(
          new Problem(Place.of(path), "has more than %d rows. Leave out.".formatted(MOST_ROWS)));
    }
    return new CsvRows(rows);
  }

  /** Rows of answers by their paths, in a fixed order; they have no places of their own. */
  static CsvRows of(String path, Map<String, String> answers) {
    List<Map<String, TextNode>> rows = new ArrayList<>();
    new TreeMap<>(answers)
        .forEach(
            (claim, answer) ->
                rows.add(
                    Map.of(
                        "claim", new TextNode(Place.of(path), claim, TextNode.Sort.TEXT),
                        "answer", new TextNode(Place.of(path), answer, TextNode.Sort.TEXT))));
    return new CsvRows(rows);
  }

  private static List<String> columns(String path, CSVRecord head, List<Problem> problems) {
    List<String> columns =
        head.stream()
            .map(cell -> cell.replace("\uFEFF", "").strip().toLowerCase(Locale.ROOT))
            .toList();
    Stream.of("claim", "answer")
        .filter(needed -> !columns.contains(needed))
        .forEach(
            needed ->
                problems.add(problem(path, "the column '%s' is missing. Put it back.", needed)));
    columns.stream()
        .filter(column -> !column.isEmpty() && !COLUMNS.contains(column))
        .forEach(
            column ->
                problems.add(
                    problem(
                        path, "unknown column '%s'. Take it out, or write into 'note'.", column)));
    columns.stream()
        .filter(
            column -> !column.isEmpty() && columns.indexOf(column) != columns.lastIndexOf(column))
        .distinct()
        .forEach(
            column ->
                problems.add(problem(path, "the column '%s' stands twice. Keep one.", column)));
    return columns;
  }

  private static Problem problem(String path, String message, String column) {
    return new Problem(new Place(path, 1, 1), message.formatted(column));
  }

  private static Map<String, TextNode> row(CSVRecord cells, List<String> columns, Place start) {
    Map<String, TextNode> row = new LinkedHashMap<>();
    for (int i = 0; i < Math.min(cells.size(), columns.size()); i++) {
      Place place = new Place(start.path(), start.line(), i + 1);
      String text = cells.get(i).strip();
      TextNode.Sort sort = text.isEmpty() ? TextNode.Sort.NOTHING : TextNode.Sort.TEXT;
      row.putIfAbsent(columns.get(i), new TextNode(place, text, sort));
    }
    return row;
  }

  /**
   * A cell below no column says something that nobody would hear; empty ones spreadsheets write.
   */
  private static List<Problem> beyond(CSVRecord cells, List<String> columns, Place start) {
    return IntStream.range(0, cells.size())
        .filter(i -> i >= columns.size() || columns.get(i).isEmpty())
        .filter(i -> !cells.get(i).isBlank())
        .mapToObj(
            i ->
                new Problem(
                    new Place(start.path(), start.line(), i + 1),
                    "this cell stands below no column. Move it, or put what holds the separator into quotes."))
        .toList();
  }

  /** A cell that says something. */
  static Optional<TextNode> cell(Map<String, TextNode> row, String column) {
    return Optional.ofNullable(row.get(column)).filter(cell -> !cell.text().isEmpty());
  }
}
