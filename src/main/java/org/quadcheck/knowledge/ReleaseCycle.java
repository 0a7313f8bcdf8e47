package org.quadcheck.knowledge;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Versions of a product whose support ends together.
 *
 * @param name which their versions begin with
 * @param ended whether it is said to have ended without a day
 * @param end the last day of support; empty where none is known
 * @param extendedEnd the last day of support that must be bought; empty where there is none
 */
public record ReleaseCycle(
    String name, boolean ended, Optional<LocalDate> end, Optional<LocalDate> extendedEnd) {

  /** Whether support for everybody has ended. */
  public boolean isPast(LocalDate asOf) {
    return end.map(asOf::isAfter).orElse(ended);
  }

  /** From when support has ended, for putting several in order; never where it goes on. */
  LocalDate moment() {
    return end.orElse(ended ? LocalDate.MIN : LocalDate.MAX.minusDays(1));
  }

  /** Whether the same is said of another. */
  boolean endsLike(ReleaseCycle other) {
    return ended == other.ended && end.equals(other.end) && extendedEnd.equals(other.extendedEnd);
  }

  /** When it ends, for reports: {@code on 2026-11-23}. */
  public String ends() {
    return end.map(day -> "on " + day).orElse(ended ? "already" : "never");
  }

  /** Whether it goes on for those who have bought it. */
  public boolean isExtended(LocalDate asOf) {
    return extendedEnd.map(day -> !asOf.isAfter(day)).orElse(false);
  }

  /** Whether a version belongs to it: 2.12.4 to 2.12, and not to 2.1. */
  boolean holds(String version) {
    return version.startsWith(name)
        && (version.length() == name.length() || !isDigit(version.charAt(name.length())));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
