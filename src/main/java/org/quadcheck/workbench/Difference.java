package org.quadcheck.workbench;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a case comes to otherwise than expected, for one nation.
 *
 * @param on the day, where the case is judged on another than that of {@code as-of}
 * @param why what was seen; may be empty
 */
public record Difference(
    Optional<LocalDate> on,
    String subject,
    String nation,
    String expected,
    String got,
    String why) {

  @Override
  public String toString() {
    String reason = why.isEmpty() ? "" : " (" + why + ")";
    return "%s%s %s: expected %s, got %s%s"
        .formatted(on.map(day -> day + " ").orElse(""), subject, nation, expected, got, reason);
  }
}
