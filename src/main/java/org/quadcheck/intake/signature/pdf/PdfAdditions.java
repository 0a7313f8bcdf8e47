package org.quadcheck.intake.signature.pdf;

import java.io.IOException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;

/**
 * What was added to a PDF behind some end. It changes nothing where it is only what proves
 * signatures in the long term: certificates, lists of the revoked, and time stamps of the document
 * (PAdES, ISO 32000-2). Signing programs add that after signing, and nobody signs it.
 */
final class PdfAdditions {
  private final byte[] pdf;

  PdfAdditions(byte[] pdf) {
    this.pdf = pdf;
  }

  /** Whether the document is the same without what lies behind this end. */
  boolean changeNothingSince(int end) {
    try {
      return Apart.read(() -> isSame(end));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    } catch (ExecutionException | TimeoutException e) {
      // What cannot be compared may be anything.
      return false;
    }
  }

  /**
   * As the file says that it is to be read, which programs hold to that show it, and as it is read
   * here, where what is broken is guessed at.
   */
  private boolean isSame(int end) throws IOException {
    PdfRevision then = PdfRevision.of(pdf, end, false);
    PdfRevision now = PdfRevision.of(pdf, pdf.length, false);
    return PdfSyntax.isPlain(pdf, end, then, now)
        && new PdfComparison(then, now).isSame()
        && new PdfComparison(PdfRevision.of(pdf, end, true), PdfRevision.of(pdf, pdf.length, true))
            .isSame();
  }
}
