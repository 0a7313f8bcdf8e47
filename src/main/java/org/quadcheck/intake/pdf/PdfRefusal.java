package org.quadcheck.intake.pdf;

import java.io.IOException;

/** A PDF whose form cannot be read; the message says why, and what to do. */
public final class PdfRefusal extends IOException {
  private static final long serialVersionUID = 1L;

  private final boolean evident;

  PdfRefusal(String message) {
    this(message, true);
  }

  /** One of a file that may hold a form or may not. */
  PdfRefusal(String message, boolean evident) {
    super(message);
    this.evident = evident;
  }

  /** Whether there is a form, so that something was meant to be read. */
  public boolean isEvident() {
    return evident;
  }

  PdfRefusal(String message, Throwable cause) {
    super(message, cause);
    this.evident = true;
  }
}
