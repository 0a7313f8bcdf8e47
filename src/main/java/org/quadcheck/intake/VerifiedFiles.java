package org.quadcheck.intake;

import java.util.List;
import org.quadcheck.evidence.value.Problem;
import org.quadcheck.evidence.value.Signature;

/**
 * What came of verifying the signatures of files, one of which cannot be read without hiding the
 * others.
 *
 * @param signatures the outcome of each signature, and of each file without one
 * @param unread what cannot be read, so that nobody knows its signatures
 */
public record VerifiedFiles(List<Signature> signatures, List<Problem> unread) {
  public VerifiedFiles {
    signatures = List.copyOf(signatures);
    unread = Problem.inOrder(unread);
  }
}
