package org.quadcheck.assessment;

import org.quadcheck.baseline.Waiver;

/**
 * What became of one waiver.
 *
 * @param message one sentence
 */
public record WaiverNote(Waiver waiver, Kind kind, String message) {

  /** What can become of a waiver. */
  public enum Kind {
    USED("used"),
    EXPIRING("expiring"),
    EXPIRED("expired"),
    NOT_YET("not-yet-in-force"),
    UNMATCHED("unmatched"),
    NOT_NEEDED("not-needed");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    /** The word in reports. */
    public String word() {
      return word;
    }
  }
}
