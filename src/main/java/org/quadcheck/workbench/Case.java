package org.quadcheck.workbench;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.quadcheck.check.Outcome;

/**
 * A submission beside a baseline and the outcomes that are expected of it.
 *
 * @param folder the submission, with {@code expected.yaml} in it
 * @param trust folder of the buyer's keys for it
 * @param expected outcome by requirement and code of the nation; {@link #ALL} stands for every
 *     nation that asks
 */
public record Case(
    Path folder, LocalDate asOf, Optional<Path> trust, Map<String, Map<String, Outcome>> expected) {
  /** The code that stands for every nation that asks. */
  public static final String ALL = "all";

  public Case {
    expected = new LinkedHashMap<>(expected);
  }

  /** How messages call it. */
  public String name() {
    return folder.getFileName().toString();
  }
}
