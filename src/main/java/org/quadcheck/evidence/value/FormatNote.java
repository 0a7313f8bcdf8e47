package org.quadcheck.evidence.value;

/**
 * Something about the form of a document that does not keep it from being judged.
 *
 * @param kind what sort of remark
 * @param message one sentence
 * @param place the first place where it was seen
 * @param count how often it was seen, at least 1
 */
public record FormatNote(Kind kind, String message, Place place, int count) {

  /** The sorts of remark. */
  public enum Kind {
    /** The document breaks a rule of its format. */
    VIOLATION,
    /** A member that the format does not know; skipped. */
    UNKNOWN_MEMBER,
    /** A version of the format that is newer than the ones known. */
    NEWER_VERSION,
    /** What a document declares and counts for nothing; the message says why. */
    NOT_COUNTED
  }
}
