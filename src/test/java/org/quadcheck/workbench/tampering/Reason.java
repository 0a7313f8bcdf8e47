package org.quadcheck.workbench.tampering;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Why a kind of survivor is right. A star in a pattern is any text; patterns are parted by commas.
 *
 * @param operators their words, parted by commas, or a star
 * @param path pattern of the field or file
 * @param subject pattern of what still stands
 */
record Reason(String operators, String path, String subject, String words) {
  private static final String FILE = "/mutation/submission-survivors.tsv";

  static List<Reason> stored() throws IOException {
    try (InputStream file = Reason.class.getResourceAsStream(FILE)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(Reason::of)
          .toList();
    }
  }

  private static Reason of(String line) {
    List<String> cells = List.of(line.split("\t", -1));
    if (cells.size() != 4 || cells.get(3).isBlank()) {
      throw new IllegalArgumentException(line + ": these are no four cells parted by tabs");
    }
    return new Reason(cells.get(0), cells.get(1), cells.get(2), cells.get(3));
  }

  boolean explains(Survivor survivor) {
    boolean operator =
        operators.equals("*")
            || List.of(operators.split(",", -1)).contains(survivor.change().operator().word());
    return operator
        && fits(path, survivor.change().path())
        && fits(subject, survivor.rest().subject());
  }

  private static boolean fits(String pattern, String text) {
    return Arrays.stream(pattern.split(","))
        .map(one -> Arrays.stream(one.split("\\*", -1)).map(Pattern::quote))
        .anyMatch(parts -> text.matches(parts.collect(Collectors.joining(".*"))));
  }

  @Override
  public String toString() {
    return "%s of %s, %s: %s".formatted(operators, path, subject, words);
  }
}
