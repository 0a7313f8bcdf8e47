package org.quadcheck.intake.signature;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/** What lies beside files under the name of a signature and is none. */
final class NoSignature {
  private static final Pattern DIGESTS =
      Pattern.compile(
          "\\A\\s*([0-9a-fA-F]{32,128}\\s+\\*?\\S+|[A-Z0-9-]+ ?\\(.+\\) ?= ?[0-9a-fA-F]{32,128}(?![0-9a-fA-F]))");

  /** What {@code openssl dgst -sign -hex} writes. */
  private static final Pattern HEXADECIMAL =
      Pattern.compile(
          "\\A\\s*+([A-Za-z0-9-]{1,40} ?\\([^()]{0,400}\\) ?= ?)?+[0-9a-fA-F\\s]{129,}+\\z");

  private static final Pattern CERTIFICATE =
      Pattern.compile("-----BEGIN ([A-Z0-9 ]{0,40} )?(CERTIFICATE|KEY|KEY BLOCK)-----");
  private static final Pattern TEXT =
      Pattern.compile("(?=[^ <>{}(),;]*[ <>{}(),;])[\\t\\r\\n\\x20-\\x7E]*+");

  private NoSignature() {}

  /** What it holds, as the end of a sentence; empty where it may be a signature. */
  static Optional<String> told(byte[] held) {
    String text = new String(held, StandardCharsets.ISO_8859_1);
    if (DIGESTS.matcher(text).find()) {
      return Optional.of("a list of digests, which anybody can make, and no signature");
    }
    if (HEXADECIMAL.matcher(text).matches()) {
      return Optional.of(
          "hexadecimal digits, which may be a signature and are not read. Ask for its bytes, or for"
              + " base64");
    }
    if (CERTIFICATE.matcher(text).find()) {
      return Optional.of("a certificate or a key, and no signature");
    }
    return !text.contains("-----BEGIN") && TEXT.matcher(text).matches()
        ? Optional.of("text, and no signature of a scheme that is known here")
        : Optional.empty();
  }
}
