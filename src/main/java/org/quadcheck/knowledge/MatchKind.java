package org.quadcheck.knowledge;

/** By what a component was recognised; declared from the surest to the least sure. */
public enum MatchKind {
  REFERENCE("by its reference"),
  PURL("by purl"),
  CPE("by CPE"),
  /** By a reference of one document that seems to mean another. */
  LINK("by a reference that may be of another SBOM"),
  /** By another version than all those that it bears, or a range that may not hold them. */
  VERSION("by versions of which nobody can tell whether they are its own"),
  NAME("by name alone");

  private final String words;

  MatchKind(String words) {
    this.words = words;
  }

  /** How reports say it: {@code by purl}. */
  public String words() {
    return words;
  }

  /** The less sure one of two. */
  public MatchKind orLess(MatchKind other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
