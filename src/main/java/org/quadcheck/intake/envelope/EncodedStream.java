package org.quadcheck.intake.envelope;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;

/** Characters as bytes in UTF-8. */
final class EncodedStream extends InputStream {
  private static final int CHARACTERS = 1 << 13;

  private final Reader reader;
  private final char[] characters = new char[CHARACTERS];
  private byte[] bytes = {};
  private int at;
  private int kept;
  private boolean ended;

  EncodedStream(Reader reader) {
    this.reader = reader;
  }

  @Override
  public int read() throws IOException {
    return hasMore() ? Byte.toUnsignedInt(bytes[at++]) : -1;
  }

  @Override
  public int read(byte[] target, int from, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    if (!hasMore()) {
      return -1;
    }
    int count = Math.min(length, bytes.length - at);
    System.arraycopy(bytes, at, target, from, count);
    at += count;
    return count;
  }

  private boolean hasMore() throws IOException {
    while (at == bytes.length && !ended) {
      fill();
    }
    return at < bytes.length;
  }

  /** Keeps the first half of a character for the next time where its second is not read yet. */
  private void fill() throws IOException {
    int read = reader.read(characters, kept, CHARACTERS - kept);
    ended = read < 0;
    int filled = kept + Math.max(read, 0);
    boolean half = !ended && filled > 0 && Character.isHighSurrogate(characters[filled - 1]);
    kept = half ? 1 : 0;
    bytes = new String(characters, 0, filled - kept).getBytes(StandardCharsets.UTF_8);
    at = 0;
    if (half) {
      characters[0] = characters[filled - 1];
    }
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
