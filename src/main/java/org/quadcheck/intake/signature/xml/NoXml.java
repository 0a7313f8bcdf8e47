package org.quadcheck.intake.signature.xml;

import java.io.IOException;

/** A document is no XML that is read here; the message says why, as the end of a sentence. */
public final class NoXml extends IOException {
  private static final long serialVersionUID = 1L;

  NoXml(String message, Throwable cause) {
    super(message, cause);
  }
}
