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

  /** What changes in the document by what lies behind this end. */
  PdfEffect since(int end) {
    try {
      return Apart.read(() -> effect(end));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return PdfEffect.CONTENT;
    } catch (ExecutionException | TimeoutException e) {
      // What cannot be compared may be anything.
      return PdfEffect.CONTENT;
    }
  }

  /**
   * As the file says that it is to be read, which programs hold to that show it, and as it is read
   * here, where what is broken is guessed at.
   */
  private PdfEffect effect(int end) throws IOException {
    PdfRevision then = PdfRevision.of(pdf, end, false);
    PdfRevision now = PdfRevision.of(pdf, pdf.length, false);
    if (!PdfSyntax.isPlain(pdf, end, then, now)) {
      return PdfEffect.CONTENT;
    }
    PdfEffect strictly = new PdfComparison(then, now).effect();
    PdfEffect leniently =
        new PdfComparison(PdfRevision.of(pdf, end, true), PdfRevision.of(pdf, pdf.length, true))
            .effect();
    return strictly.compareTo(leniently) > 0 ? strictly : leniently;
  }
}
