package org.quadcheck.baseline;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Where a document stands, as of the edition of the register. Which day it is in force on is told
 * by its days, never by this.
 */
public enum SourceStatus {
  /** It binds those whom it binds. */
  IN_FORCE("Binds those whom it binds, from its first day on."),
  /** It binds nobody by itself, and is neither replaced nor withdrawn. */
  STANDING("Binds nobody by itself, and is neither replaced nor withdrawn."),
  /** Decided, with a first day ahead. */
  NOT_YET_IN_FORCE("Decided, with a first day that lay ahead; needs 'in-force-from'."),
  /** Decided, but what it sets up has not begun, on a day that nobody has fixed. */
  ANNOUNCED(
      "Decided, but what it sets up has not begun and no day is fixed; no 'must' may rest on it alone."),
  /** Put out for comment. */
  DRAFT("Put out for comment; no 'must' may cite it."),
  /** Another took its place. */
  SUPERSEDED("Another took its place; needs 'in-force-until' and 'successor'."),
  /** Taken back by its issuer. */
  RESCINDED("Taken back by its issuer; needs 'in-force-until'.");

  private final String meaning;

  SourceStatus(String meaning) {
    this.meaning = meaning;
  }

  /** The word in sources and reports. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What it means, in a sentence. */
  public String meaning() {
    return meaning;
  }

  /** Whether the document has ended. */
  public boolean hasEnded() {
    return this == SUPERSEDED || this == RESCINDED;
  }

  /** Whether it asks nothing of anybody yet, and no day is known from which it will. */
  public boolean isUnsettled() {
    return this == DRAFT || this == ANNOUNCED;
  }

  /** The status that a word means. */
  public static Optional<SourceStatus> read(String word) {
    return Arrays.stream(values()).filter(status -> status.word().equals(word)).findFirst();
  }
}
