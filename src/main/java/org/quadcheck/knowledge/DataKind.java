package org.quadcheck.knowledge;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The kinds of data that a buyer may give, each with the age at which it is too old. */
public enum DataKind {
  KNOWN_EXPLOITED("known exploited vulnerabilities", 30),
  ADVISORIES("advisories", 30),
  END_OF_LIFE("ends of life", 90),
  PROHIBITED_SOURCES("prohibited sources", 92),
  EXPLOIT_PREDICTION("EPSS scores", 30);

  private final String title;
  private final int days;

  DataKind(String title, int days) {
    this.title = title;
    this.days = days;
  }

  /** What reports call it. */
  public String title() {
    return title;
  }

  /** How many days old it may be unless the buyer says otherwise; this tool's choice. */
  public int standardDays() {
    return days;
  }

  /** The word in data files and in JSON: {@code known-exploited}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The kind with this word. */
  public static Optional<DataKind> read(String word) {
    return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
  }

  /** Every word, in order. */
  public static List<String> words() {
    return Arrays.stream(values()).map(DataKind::word).toList();
  }
}
