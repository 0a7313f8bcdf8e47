package org.quadcheck.intake;

/** How well-formed an SBOM must be to be judged. */
public enum Strictness {
  /** As long as it can be read; what breaks a rule of the format is noted. */
  READABLE,
  /** Valid by the official schema of its format; anything else is refused. */
  VALID
}
