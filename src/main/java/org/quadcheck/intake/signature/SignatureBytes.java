package org.quadcheck.intake.signature;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/** The bytes of a raw signature, whether the file holds them plain, in base64 or between lines. */
final class SignatureBytes {
  private static final Pattern FRAME = Pattern.compile("-----(BEGIN|END) [A-Z0-9 ]*SIGNATURE-----");
  private static final Pattern BASE64 = Pattern.compile("[A-Za-z0-9+/_-]{16,}={0,2}");

  private SignatureBytes() {}

  static byte[] of(byte[] file) {
    String text = new String(file, StandardCharsets.ISO_8859_1);
    String letters = FRAME.matcher(text).replaceAll("").replaceAll("\\s", "");
    return decode(letters).orElse(file);
  }

  private static Optional<byte[]> decode(String letters) {
    return BASE64.matcher(letters).matches() ? StrictBase64.any(letters) : Optional.empty();
  }
}
