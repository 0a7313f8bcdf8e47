package org.quadcheck.baseline;

/**
 * A clause of a source that baselines cite.
 *
 * @param id within its source
 * @param text in our own words
 * @param force the source's, unless the clause says otherwise
 */
public record Clause(Source source, String id, String text, Force force, Verification verified) {

  /** How a baseline cites it: {@code source#clause}. */
  public String citation() {
    return source.id() + "#" + id;
  }
}
