package org.quadcheck.knowledge.version;

import java.util.Optional;

/** A version for which no rules are known: it equals another one or cannot be compared. */
record ExactVersion(String text) implements ReadVersion {

  static Optional<ReadVersion> read(String text) {
    return Optional.of(new ExactVersion(VersionScheme.withoutMark(text)));
  }

  @Override
  public Optional<Integer> order(ReadVersion other) {
    return Optional.of(0).filter(any -> equals(other));
  }
}
