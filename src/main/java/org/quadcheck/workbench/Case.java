package org.quadcheck.workbench;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A submission beside a baseline and what is expected of it.
 *
 * @param folder the submission, with {@code expected.yaml} in it
 * @param trust folder of the buyer's keys for it
 * @param data folder of the buyer's data for it
 * @param artifacts folder of the files that were delivered with the product
 * @param days each day on which it is judged, that of {@code as-of} first
 */
public record Case(
    Path folder,
    Optional<Path> trust,
    Optional<Path> data,
    Optional<Path> artifacts,
    List<CaseDay> days) {
  /** The file in the folder of a submission that says what is expected of it. */
  static final String FILE = "expected.yaml";

  /** The code that stands for every nation that asks. */
  public static final String ALL = "all";

  public Case {
    days = List.copyOf(days);
  }

  /** How messages call it. */
  public String name() {
    return folder.getFileName().toString();
  }

  /** Where it says what is expected. */
  public Path file() {
    return folder.resolve(FILE);
  }

  /** What it expects of requirements, on any of its days. */
  Stream<Expected> outcomes() {
    return days.stream().flatMap(day -> day.expected().stream()).filter(one -> !one.isVerdict());
  }
}
