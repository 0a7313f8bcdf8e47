package org.quadcheck.baseline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A published document.
 *
 * @param shortTitle how reports call it; the title or the id where it has none
 * @param nations codes of the nations whose bodies issued it
 * @param force what binds anybody to it, where a clause does not say otherwise
 * @param inForceFrom the first day in force; empty where it always was
 * @param inForceUntil the last day in force; empty where no end is known
 * @param successor id of the document that took its place; empty if none
 */
public record Source(
    String id,
    String title,
    String shortTitle,
    String issuer,
    List<String> nations,
    Force force,
    String version,
    String published,
    Optional<LocalDate> inForceFrom,
    Optional<LocalDate> inForceUntil,
    String successor,
    String binds,
    String url) {
  public Source {
    nations = List.copyOf(nations);
  }

  /** How texts for people call it: its short title, its title where it is short, else its id. */
  public String label(int longest) {
    if (!shortTitle.isBlank()) {
      return shortTitle;
    }
    boolean fits = !title.isBlank() && title.length() <= longest;
    return fits ? title : id;
  }

  /** Whether the document is in force on a day; its first and last day count whole. */
  public boolean isInForceOn(LocalDate day) {
    return inForceFrom.map(first -> !day.isBefore(first)).orElse(true)
        && inForceUntil.map(last -> !day.isAfter(last)).orElse(true);
  }
}
