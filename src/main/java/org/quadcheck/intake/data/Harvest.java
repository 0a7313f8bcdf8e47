package org.quadcheck.intake.data;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What became of the files of one kind.
 *
 * @param path of the first
 * @param day the newest of the days they state
 */
record Harvest(String path, int files, int entries, Optional<LocalDate> day) {
  static final Harvest NOTHING = new Harvest("", 0, 0, Optional.empty());

  Harvest and(String label, int more, Optional<LocalDate> stated) {
    Optional<LocalDate> newest =
        day.filter(one -> stated.isEmpty() || one.isAfter(stated.get())).or(() -> stated);
    return new Harvest(files == 0 ? label : path, files + 1, entries + more, newest);
  }
}
