package org.quadcheck.intake.data;

import java.io.BufferedReader;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.evidence.value.Place;
import org.quadcheck.intake.sbom.reading.Decoded;

/** Scores of the Exploit Prediction Scoring System; only those that are wanted are kept. */
final class EpssReader {
  private static final Pattern DAY = Pattern.compile("score_date:(\\d{4}-\\d{2}-\\d{2})");
  private static final Pattern SCORE =
      Pattern.compile("[01](\\.\\d{1,20})?([eE]-\\d{1,3})?|\\d(\\.\\d{1,20})?[eE]-\\d{1,3}");

  private final Set<String> wanted;
  private final Map<String, BigDecimal> scores = new HashMap<>();
  private Optional<LocalDate> day = Optional.empty();
  private int rows;

  EpssReader(Set<String> wanted) {
    this.wanted = wanted;
  }

  Map<String, BigDecimal> scores() {
    return scores;
  }

  Optional<LocalDate> day() {
    return day;
  }

  int rows() {
    return rows;
  }

  void read(DataFile file) throws IOException, InvalidInputException {
    try (BufferedReader reader = new BufferedReader(Decoded.reader(file.open()))) {
      int number = 0;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        number++;
        String row = line.replace("\uFEFF", "");
        if (row.startsWith("#")) {
          Matcher stated = DAY.matcher(row);
          day = stated.find() ? KevReader.day(stated.group(1)) : day;
        } else if (!row.isBlank()
            && !row.toLowerCase(Locale.ROOT).replace("\"", "").startsWith("cve,")) {
          row(row, new Place(file.label(), number, 0));
        }
      }
    }
  }

  private void row(String row, Place place) throws InvalidInputException {
    List<String> cells = List.of(row.split(",", -1));
    if (cells.size() < 2 || !SCORE.matcher(cells.get(1)).matches()) {
      throw new InvalidInputException(place, "is no row of an id and a score. Fetch it again.");
    }
    rows++;
    String id = cells.get(0).toUpperCase(Locale.ROOT);
    if (wanted.contains(id)) {
      scores.put(id, new BigDecimal(cells.get(1)));
    }
  }
}
