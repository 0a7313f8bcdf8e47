package org.quadcheck.intake.sbom.reading;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * What of an SBOM is wanted besides its components, so that memory holds nothing that nobody asks
 * for.
 *
 * @param recording what keeps the values that no check asks for; empty where none are wanted
 * @param digests what looks on while digests pass by; empty where nothing does
 */
public record Attention(
    Set<Matter> matters, Optional<Recording> recording, Optional<DigestWatch> digests) {
  /** Something that costs memory for every component or edge. */
  public enum Matter {
    /** Ids and edges, and what they show. */
    GRAPH,
    /** By which algorithms files are hashed. */
    FILES,
    /** What is counted and no check asks for. */
    SURVEY
  }

  public Attention {
    matters = Set.copyOf(matters);
  }

  /** All that is ever asked of an SBOM as it is judged or inspected. */
  public static Attention whole() {
    return new Attention(EnumSet.allOf(Matter.class), Optional.empty(), Optional.empty());
  }

  /** The same, and what the document says in its own words. */
  public static Attention recording(Recording recording) {
    return new Attention(EnumSet.allOf(Matter.class), Optional.of(recording), Optional.empty());
  }

  /** These matters and no more. */
  public static Attention to(Set<Matter> matters) {
    return new Attention(matters, Optional.empty(), Optional.empty());
  }

  /** The same, with something that looks on while digests pass by. */
  public Attention showingDigests(DigestWatch watch) {
    return new Attention(matters, recording, Optional.of(watch));
  }

  /** Whether this is wanted. */
  public boolean isTo(Matter matter) {
    return matters.contains(matter);
  }
}
