package org.quadcheck.evidence.sbom;

/**
 * Something that a service of an SBOM says of itself, about which a person must ask beside an
 * answer.
 *
 * @param service its name
 * @param address where its data comes from or goes to; empty where that is not the point
 */
public record ServiceTrait(String service, Kind kind, String address, int line, int column) {
  /** What it says. */
  public enum Kind {
    /** Its data comes from, or goes to, an address in the clear. */
    DATA_IN_THE_CLEAR,
    /** It asks for no authentication, and may be used from beyond its trust zone. */
    OPEN
  }
}
