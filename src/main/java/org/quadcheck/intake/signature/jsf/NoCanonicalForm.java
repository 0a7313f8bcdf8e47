package org.quadcheck.intake.signature.jsf;

import java.io.IOException;

/** A JSON document has no canonical form; the message says why, as the end of a sentence. */
public final class NoCanonicalForm extends IOException {
  private static final long serialVersionUID = 1L;

  NoCanonicalForm(String message) {
    super(message);
  }
}
