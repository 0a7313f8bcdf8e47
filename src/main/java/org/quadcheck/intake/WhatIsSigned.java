package org.quadcheck.intake;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.quadcheck.intake.envelope.Enclosed;
import org.quadcheck.intake.signature.SignedKind;

/**
 * For which kinds of document a signer must be trusted, by what was signed; one who signs an SBOM
 * with declarations signs both.
 */
record WhatIsSigned(Map<String, Recognised> kinds, Testimony testimony) {

  /** What a file is. */
  Set<SignedKind> in(ScannedFile file) {
    Recognised recognised = kinds.get(file.path());
    return recognised instanceof Recognised.AnSbom
        ? document(file.path())
        : EnumSet.of(Assembly.kind(recognised));
  }

  /** What an envelope holds. */
  Set<SignedKind> in(Enclosed enclosed) {
    if (enclosed.format().isPresent()) {
      return document(enclosed.path());
    }
    return EnumSet.of(
        switch (enclosed.kind()) {
          case ATTESTATION -> SignedKind.ATTESTATION;
          case VEX -> SignedKind.VEX;
          case OTHER -> SignedKind.EXHIBIT;
        });
  }

  private Set<SignedKind> document(String path) {
    if (!testimony.isAttestation(path)) {
      return EnumSet.of(SignedKind.SBOM);
    }
    return testimony.bare().contains(path)
        ? EnumSet.of(SignedKind.ATTESTATION)
        : EnumSet.of(SignedKind.SBOM, SignedKind.ATTESTATION);
  }
}
