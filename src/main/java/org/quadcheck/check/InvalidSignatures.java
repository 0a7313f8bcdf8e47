package org.quadcheck.check;

import java.util.Optional;
import org.quadcheck.evidence.Attestation;
import org.quadcheck.evidence.Submission;
import org.quadcheck.evidence.value.Signature;
import org.quadcheck.evidence.value.SignatureOutcome;

/**
 * Signatures that do not fit the attestation that they are of: whoever signed it did not sign what
 * is in it now, so that nothing that it says is anybody's word.
 */
record InvalidSignatures(Submission submission) {

  /** One of an attestation; empty where all of them fit, or there is none. */
  Optional<Signature> of(Attestation attestation) {
    return submission.beside(attestation.path()).stream()
        .filter(one -> one.outcome() == SignatureOutcome.INVALID)
        .findFirst();
  }
}
