package org.quadcheck.baseline;

import java.util.Optional;

/**
 * A clause of a source that baselines cite.
 *
 * @param id within its source
 * @param text in our own words
 * @param force the source's, unless the clause says otherwise
 * @param leftOut why no baseline cites it; empty where one should
 */
public record Clause(
    Source source,
    String id,
    String text,
    Force force,
    Verification verified,
    Optional<String> leftOut) {
  private static final int LONGEST_LABEL = 40;

  /** One that is there to be cited. */
  public Clause(Source source, String id, String text, Force force, Verification verified) {
    this(source, id, text, force, verified, Optional.empty());
  }

  /** How a baseline cites it: {@code source#clause}. */
  public String citation() {
    return source.id() + "#" + id;
  }

  /** How texts for people cite it: {@code [CERT-In Directions, ii]}. */
  public String label() {
    return "[%s, %s]".formatted(source.label(LONGEST_LABEL), id);
  }
}
