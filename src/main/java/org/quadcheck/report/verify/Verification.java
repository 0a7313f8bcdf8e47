package org.quadcheck.report.verify;

import java.time.LocalDate;
import java.util.List;
import org.quadcheck.evidence.value.Signature;
import org.quadcheck.evidence.value.SignatureOutcome;

/**
 * What came of verifying signatures.
 *
 * @param asOf the day on which certificates were judged
 */
public record Verification(LocalDate asOf, List<Signature> signatures) {
  public Verification {
    signatures = List.copyOf(signatures);
  }

  /** Whether there are signatures, every one is verified, and no file is without one. */
  public boolean isVerified() {
    return !signatures.isEmpty() && count(SignatureOutcome.VERIFIED) == signatures.size();
  }

  long count(SignatureOutcome outcome) {
    return signatures.stream().filter(one -> one.outcome() == outcome).count();
  }
}
