package org.quadcheck.intake.attestation.oscal;

/** The words by which a component definition carries what OSCAL has no member for. */
public final class OscalWords {
  /** The namespace of our properties. */
  public static final String OURS = "https://quadcheck.org/ns/oscal";

  /** The catalogue whose controls are the questions of the claim vocabulary. */
  public static final String CATALOG = "https://quadcheck.org/claims";

  /** The namespace of the properties of OSCAL itself, where it is written out. */
  static final String CORE = "http://csrc.nist.gov/ns/oscal";

  /** The property that says how far a control is implemented. */
  public static final String STATUS = "implementation-status";

  private OscalWords() {}
}
