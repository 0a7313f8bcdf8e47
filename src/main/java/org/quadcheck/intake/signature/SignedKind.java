package org.quadcheck.intake.signature;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What somebody may be trusted to sign. */
public enum SignedKind {
  SBOM,
  ATTESTATION,
  VEX,
  /** Anything else. */
  EXHIBIT;

  /** The word in {@code trust.yaml}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The kind with this word. */
  public static Optional<SignedKind> read(String word) {
    return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
  }

  /** How messages name one of it: {@code an SBOM}. */
  public String label() {
    return switch (this) {
      case SBOM -> "an SBOM";
      case ATTESTATION -> "an attestation";
      case VEX -> "a VEX";
      case EXHIBIT -> "an exhibit";
    };
  }
}
