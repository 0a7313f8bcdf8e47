package org.quadcheck.knowledge.version;

import java.util.Optional;

/** A version as the rules of its ecosystem read it: taken apart once, to be compared often. */
public final class Version {
  private final String text;
  private final Optional<ReadVersion> read;

  /**
   * One that is written so.
   *
   * @param read empty where it is no version by these rules
   */
  Version(String text, Optional<ReadVersion> read) {
    this.text = text;
    this.read = read;
  }

  /**
   * Below 0 where this one is earlier than another that was read by the same rules; empty where one
   * of the two is no version by them.
   */
  public Optional<Integer> order(Version other) {
    if (text.isEmpty() || other.text.isEmpty()) {
      return Optional.empty();
    }
    if (text.equals(other.text)) {
      return Optional.of(0);
    }
    return read.isPresent() && other.read.isPresent()
        ? read.get().order(other.read.get())
        : Optional.empty();
  }
}
