package org.quadcheck.intake.envelope;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An in-toto statement.
 *
 * @param type of the statement itself
 * @param subjects what it speaks of
 * @param predicate what it says
 * @param data what stands under {@code Data} within it, where older tools put the document
 */
record Statement(
    String type,
    String predicateType,
    List<Subject> subjects,
    Optional<Passage> predicate,
    Optional<Passage> data) {
  private static final Pattern SBOM =
      Pattern.compile("https?://(www\\.)?(cyclonedx\\.org|spdx\\.dev|spdx\\.org)/.*");

  /** What a statement of another type says, its own type alone tells. */
  private static final Pattern KNOWN =
      Pattern.compile("https://in-toto\\.io/Statement/v(0\\.\\d+|1(\\.\\d+)?)");

  /**
   * One thing that it speaks of.
   *
   * @param digests hexadecimal by algorithm
   */
  record Subject(String name, Map<String, String> digests) {
    Subject {
      digests = Map.copyOf(digests);
    }
  }

  Statement {
    subjects = List.copyOf(subjects);
  }

  static boolean isKnown(String type) {
    return KNOWN.matcher(type).matches();
  }

  /** A type that is not known, as the end of a sentence. */
  static String unknown(String type) {
    return type.isEmpty()
        ? "no type, so that nobody can tell how it is to be read"
        : "type '%s', which is not read here".formatted(EnvelopeReader.shown(type));
  }

  /** Whether it says of itself that it holds an SBOM. */
  boolean isMeantAsSbom() {
    return SBOM.matcher(predicateType).matches();
  }
}
