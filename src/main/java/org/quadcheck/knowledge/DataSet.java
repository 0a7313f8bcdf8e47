package org.quadcheck.knowledge;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Data of one kind that the buyer gave, and how fresh it is.
 *
 * @param path the file, or the folder where there are several
 * @param date the day it speaks for, or that of its newest entry; empty where neither is known
 * @param files how many it came in
 * @param entries how many it holds
 * @param mostDays how many days old it may be
 */
public record DataSet(
    DataKind kind, String path, Optional<LocalDate> date, int files, int entries, int mostDays) {

  /** How many days old it is; below 0 where it is newer than the day of judging. */
  public Optional<Long> age(LocalDate asOf) {
    return date.map(day -> ChronoUnit.DAYS.between(day, asOf));
  }

  /** What keeps it from being relied upon, as half a sentence; empty where nothing does. */
  public Optional<String> objection(LocalDate asOf) {
    if (date.isEmpty()) {
      return Optional.of("the data on %s bears no date".formatted(kind.title()));
    }
    return age(asOf)
        .filter(days -> days > mostDays)
        .map(
            days ->
                "the data on %s is of %s, %d days old; at most %d are relied upon"
                    .formatted(kind.title(), date.get(), days, mostDays));
  }
}
