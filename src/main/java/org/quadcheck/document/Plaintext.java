package org.quadcheck.document;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Bytes as text: UTF-8 with or without byte order mark, and UTF-16 with one (what PowerShell's
 * {@code >} writes).
 */
public final class Plaintext {
  private Plaintext() {}

  /**
   * The text without its byte order mark; empty where the bytes are not text in these encodings.
   */
  public static Optional<String> of(byte[] bytes) {
    int mark = mark(bytes);
    ByteBuffer rest = ByteBuffer.wrap(bytes, mark, bytes.length - mark);
    try {
      String text =
          charset(bytes)
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(rest)
              .toString();
      return text.indexOf('\0') < 0 ? Optional.of(text) : Optional.empty();
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static Charset charset(byte[] bytes) {
    if (begins(bytes, 0xFE, 0xFF)) {
      return StandardCharsets.UTF_16BE;
    }
    return begins(bytes, 0xFF, 0xFE) ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_8;
  }

  private static int mark(byte[] bytes) {
    if (begins(bytes, 0xEF, 0xBB, 0xBF)) {
      return 3;
    }
    return begins(bytes, 0xFE, 0xFF) || begins(bytes, 0xFF, 0xFE) ? 2 : 0;
  }

  private static boolean begins(byte[] bytes, int... with) {
    if (bytes.length < with.length) {
      return false;
    }
    for (int i = 0; i < with.length; i++) {
      if ((bytes[i] & 0xFF) != with[i]) {
        return false;
      }
    }
    return true;
  }
}
