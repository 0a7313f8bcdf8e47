package org.quadcheck.report;

import java.time.LocalDate;
import java.util.Locale;
import org.quadcheck.knowledge.DataSet;

/** What reports say of data that the buyer gave: how much, of which day, and how old. */
final class DataWords {
  private DataWords() {}

  /** {@code ends of life of 2026-11-20, 4 days old: 17 entries (data/eol)}. */
  static String line(DataSet set, LocalDate asOf) {
    String day = set.date().map(date -> " of " + date).orElse(", of no stated day");
    String old = set.objection(asOf).isPresent() ? "TOO OLD to rely upon: " : "";
    return "%s%s%s%s: %s %s (%s)"
        .formatted(
            set.date().isPresent() ? old : "UNDATED, and not relied upon: ",
            set.kind().title(),
            day,
            age(set, asOf),
            String.format(Locale.ROOT, "%,d", set.entries()),
            set.entries() == 1 ? "entry" : "entries",
            Phrases.value(set.path()));
  }

  private static String age(DataSet set, LocalDate asOf) {
    return set.age(asOf).map(DataWords::age).orElse("");
  }

  private static String age(long days) {
    if (days < 0) {
      return ", NEWER than the day of judging";
    }
    return days == 1 ? ", 1 day old" : ", %d days old".formatted(days);
  }
}
