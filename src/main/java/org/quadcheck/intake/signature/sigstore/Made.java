package org.quadcheck.intake.signature.sigstore;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.quadcheck.intake.signature.StrictBase64;

/**
 * A signature, and what it was made over.
 *
 * @param signature in base64
 * @param signed SHA-256 of the bytes that were signed, in hexadecimal
 * @param payload SHA-256 of the payload, where it is that of an envelope
 */
public record Made(String signature, String signed, Optional<String> payload) {

  boolean isSignature(String base64) {
    return !signature.isEmpty() && signature.equals(base64);
  }

  /** The signature itself, over which time stamps are made. */
  byte[] bytes() {
    return StrictBase64.any(signature).orElse(new byte[0]);
  }

  boolean isSigned(String hex) {
    return signed.equals(hex);
  }

  boolean isSignedInBase64(String base64) {
    return is(signed, base64);
  }

  boolean isPayload(String hex) {
    return payload.filter(hex::equals).isPresent();
  }

  boolean isPayloadInBase64(String base64) {
    return payload.filter(hex -> is(hex, base64)).isPresent();
  }

  private static boolean is(String hex, String base64) {
    return StrictBase64.any(base64)
        .filter(bytes -> Arrays.equals(bytes, HexFormat.of().parseHex(hex)))
        .isPresent();
  }
}
