package org.quadcheck.intake.signature;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

/**
 * Base64 that is written in the one right way. Others, such as with bits after the last byte, stand
 * for the same bytes, so that a text could be changed without harm to a signature.
 */
public final class StrictBase64 {
  private StrictBase64() {}

  /** The bytes of a text in the alphabet for URLs, without padding. */
  public static Optional<byte[]> url(String text) {
    try {
      byte[] letters = text.getBytes(StandardCharsets.US_ASCII);
      byte[] bytes = Base64.getUrlDecoder().decode(letters);
      byte[] again = Base64.getUrlEncoder().withoutPadding().encode(bytes);
      return Arrays.equals(letters, again) && text.length() == letters.length
          ? Optional.of(bytes)
          : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** The bytes of a text in either alphabet, with or without padding. */
  public static Optional<byte[]> any(String text) {
    String url = text.replace('+', '-').replace('/', '_').replaceFirst("={1,2}$", "");
    return url(url);
  }
}
