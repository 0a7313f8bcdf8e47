package org.quadcheck.intake.pdf;

import java.io.IOException;

/** A PDF whose form cannot be read; the message says why, and what to do. */
public final class PdfRefusal extends IOException {
  private static final long serialVersionUID = 1L;

  PdfRefusal(String message) {
    super(message);
  }

  PdfRefusal(String message, Throwable cause) {
    super(message, cause);
  }
}
