package org.quadcheck.intake.attestation;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/** References as documents of other forms write them, with escapes for what is no plain letter. */
public final class Escapes {
  private Escapes() {}

  /** A reference without its escapes; as it stands where they are none. */
  public static String decoded(String text) {
    try {
      return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return text;
    }
  }
}
