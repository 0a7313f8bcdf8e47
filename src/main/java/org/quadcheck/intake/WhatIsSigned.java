package org.quadcheck.intake;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.quadcheck.intake.envelope.Enclosed;
import org.quadcheck.intake.recognition.Recognised;
import org.quadcheck.intake.signature.SignedKind;
import org.quadcheck.intake.word.Testimony;

/**
 * For which kinds of document a signer must be trusted, by what was signed; one who signs an SBOM
 * with declarations signs both.
 */
record WhatIsSigned(Map<String, Recognised> kinds, Testimony testimony) {

  /** What a file is, or all that the envelopes in it hold; what could not be opened may be any. */
  Set<SignedKind> in(String path) {
    Recognised recognised = kinds.get(path);
    if (recognised instanceof Recognised.AnSbom) {
      return document(path);
    }
    if (!testimony.opened(path).isEmpty()) {
      Set<SignedKind> held = EnumSet.noneOf(SignedKind.class);
      testimony.opened(path).forEach(one -> held.addAll(in(one)));
      return held;
    }
    return recognised instanceof Recognised.AnEnvelope
        ? EnumSet.allOf(SignedKind.class)
        : EnumSet.of(kind(recognised));
  }

  /** By which rules the signatures within a document are read: of an SBOM, whatever else it is. */
  SignedKind within(String path) {
    Recognised recognised = kinds.get(path);
    return recognised instanceof Recognised.AnSbom ? SignedKind.SBOM : kind(recognised);
  }

  private static SignedKind kind(Recognised recognised) {
    if (recognised instanceof Recognised.AnAttestation) {
      return SignedKind.ATTESTATION;
    }
    return recognised instanceof Recognised.AVex ? SignedKind.VEX : SignedKind.EXHIBIT;
  }

  /** Whether a file is an SBOM or may hold some, whose suppliers decide who may sign them. */
  boolean holdsDocuments(String path) {
    return kinds.get(path) instanceof Recognised.AnSbom || !testimony.opened(path).isEmpty();
  }

  /** What else envelopes hold than SBOMs; of files that are none nothing. */
  Set<SignedKind> besidesSboms(String path) {
    if (testimony.opened(path).isEmpty()) {
      return Set.of();
    }
    Set<SignedKind> others = in(path);
    others.remove(SignedKind.SBOM);
    return others;
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
