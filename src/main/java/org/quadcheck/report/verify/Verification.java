package org.quadcheck.report.verify;

import java.time.LocalDate;
import java.util.List;
import org.quadcheck.evidence.value.Problem;
import org.quadcheck.evidence.value.Signature;
import org.quadcheck.evidence.value.SignatureOutcome;

/**
 * What came of verifying signatures.
 *
 * @param asOf the day on which certificates were judged
 * @param unread what cannot be read
 */
public record Verification(LocalDate asOf, List<Signature> signatures, List<Problem> unread) {
  private static final String UNREAD = "cannot be read: ";

  public Verification {
    signatures = List.copyOf(signatures);
    unread = List.copyOf(unread);
  }

  /** Whether there are signatures, every one is verified, and no file is without one. */
  public boolean isVerified() {
    return unread.isEmpty()
        && !signatures.isEmpty()
        && count(SignatureOutcome.VERIFIED) == signatures.size();
  }

  /** A file that cannot be read in the words of a signature: whose it is, nobody can say. */
  static Signature ofUnread(Problem problem) {
    String path = problem.place().path();
    String where = problem.place().toString().substring(path.length()).replaceFirst("^[:,] ?", "");
    String message = where.isEmpty() ? problem.message() : where + ": " + problem.message();
    return new Signature(path, "", SignatureOutcome.NOT_VERIFIED, "", UNREAD + message);
  }

  long count(SignatureOutcome outcome) {
    return signatures.stream().filter(one -> one.outcome() == outcome).count();
  }
}
