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
 * @param status empty where nobody has said it
 * @param sha256 of the file in which the clauses were read; empty where it is not known
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
    String url,
    Optional<SourceStatus> status,
    String sha256) {
  public Source {
    nations = List.copyOf(nations);
  }

  /** One of which neither status nor file is known. */
  public Source(
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
    this(
        id,
        title,
        shortTitle,
        issuer,
        nations,
        force,
        version,
        published,
        inForceFrom,
        inForceUntil,
        successor,
        binds,
        url,
        Optional.empty(),
        "");
  }

  /** How texts for people call it: its short title, its title where it is short, else its id. */
  public String label(int longest) {
    if (!shortTitle.isBlank()) {
      return shortTitle;
    }
    boolean fits = !title.isBlank() && title.length() <= longest;
    return fits ? title : id;
  }

  /**
   * What a reader must know of where it stands: {@code , in force from 2027-05-13}, {@code ,
   * draft}; empty for one that is in force or stands.
   */
  public String standing(LocalDate day) {
    if (inForceFrom.filter(day::isBefore).isPresent()) {
      return ", in force from " + inForceFrom.get();
    }
    if (inForceUntil.filter(day::isAfter).isPresent()) {
      String how = status.filter(SourceStatus::hasEnded).map(SourceStatus::word).orElse("ended");
      return ", %s, in force until %s".formatted(how, inForceUntil.get());
    }
    return status.filter(SourceStatus::isUnsettled).map(one -> ", " + one.word()).orElse("");
  }

  /** Whether the document is in force on a day; its first and last day count whole. */
  public boolean isInForceOn(LocalDate day) {
    return inForceFrom.map(first -> !day.isBefore(first)).orElse(true)
        && inForceUntil.map(last -> !day.isAfter(last)).orElse(true);
  }
}
