package org.quadcheck.workbench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quadcheck.baseline.InvalidBaselineException;
import org.quadcheck.document.DocumentReader;
import org.quadcheck.document.Plaintext;
import org.quadcheck.evidence.value.Place;
import org.quadcheck.evidence.value.Problem;

/** The crosswalk as CSV beside the cases, which a spreadsheet may have written. */
public final class CrosswalkFile {
  private static final String NAME = "crosswalk.csv";
  private static final String HEAD = "requirement,nation,from,until,marks,clause";
  private static final int COLUMNS = 6;
  private static final int LONGEST_LINE = 1_000;

  private CrosswalkFile() {}

  /** Where it lies beside cases. */
  public static Path beside(Path cases) {
    return cases.resolve(NAME);
  }

  /**
   * Reads it; empty where there is none.
   *
   * @throws InvalidBaselineException with every line that is none of it
   */
  public static Optional<Crosswalk> read(Path cases) throws IOException, InvalidBaselineException {
    Path file = beside(cases);
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    String name = file.toString().replace('\\', '/');
    List<Problem> problems = new ArrayList<>();
    List<String> lines = lines(file);
    if (lines.isEmpty() || !lines.get(0).strip().equals(HEAD)) {
      String message = "the first line must be '%s'. Run: quadcheck baseline test --update.";
      problems.add(new Problem(new Place(name, 1, 0), message.formatted(HEAD)));
      throw new InvalidBaselineException(problems);
    }
    Set<Crosswalk.Row> rows = new LinkedHashSet<>();
    for (int line = 1; line < lines.size(); line++) {
      Place place = new Place(name, line + 1, 0);
      row(lines.get(line), place, problems).ifPresent(rows::add);
    }
    if (!problems.isEmpty()) {
      throw new InvalidBaselineException(problems);
    }
    return Optional.of(new Crosswalk(rows));
  }

  private static List<String> lines(Path file) throws IOException {
    return Files.size(file) > DocumentReader.GREATEST_SIZE
        ? List.of()
        : Plaintext.of(Files.readAllBytes(file))
            .map(text -> text.lines().toList())
            .orElse(List.of());
  }

  private static Optional<Crosswalk.Row> row(String line, Place place, List<Problem> problems) {
    if (line.isBlank()) {
      return Optional.empty();
    }
    List<String> cells = line.length() > LONGEST_LINE ? List.of() : cells(line);
    if (cells.size() != COLUMNS) {
      String message = "a line has the %d values of the first. Mend this one, or take it out.";
      problems.add(new Problem(place, message.formatted(COLUMNS)));
      return Optional.empty();
    }
    return Optional.of(Crosswalk.Row.of(cells));
  }

  /** The values of a line; quotation marks as spreadsheets write them are taken off. */
  private static List<String> cells(String line) {
    return Stream.of(line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1))
        .map(String::strip)
        .map(cell -> cell.matches("\".*\"") ? cell.substring(1, cell.length() - 1) : cell)
        .map(cell -> cell.replace("\"\"", "\""))
        .toList();
  }

  /** As the file holds it. */
  static String text(Crosswalk crosswalk) {
    Stream<String> lines =
        crosswalk.rows().stream()
            .map(row -> row.cells().map(CrosswalkFile::cell).collect(Collectors.joining(",")));
    return Stream.concat(Stream.of(HEAD), lines).collect(Collectors.joining("\n", "", "\n"));
  }

  private static String cell(String value) {
    return value.matches("[^,\"]*") ? value : "\"" + value.replace("\"", "\"\"") + "\"";
  }
}
