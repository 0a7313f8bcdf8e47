package org.quadcheck.intake.sbom.token;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.MalformedInputException;
import java.util.Arrays;
import org.quadcheck.intake.sbom.store.CharColumns;

/** Bytes that are refused where they are no UTF-8, and that know their columns in characters. */
final class Utf8Stream extends FilterInputStream {
  private static final long HIGH_BITS = 0x8080_8080_8080_8080L;
  private static final int FOUR = 4 * Long.BYTES;

  private final Utf8Sequence sequence = new Utf8Sequence();
  private CharColumns columns;
  private long handedOut;

  Utf8Stream(InputStream bytes) {
    super(bytes);
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    int read = super.read(bytes, from, length);
    if (read < 0) {
      sequence.end();
      return read;
    }
    int plain = sequence.isOpen() ? 0 : plain(bytes, from, read);
    if (plain < read || columns != null) {
      look(Arrays.copyOfRange(bytes, from, from + read), plain);
    }
    handedOut += read;
    return read;
  }

  /** How many bytes are of ASCII from the first on. */
  private static int plain(byte[] bytes, int from, int length) {
    ByteBuffer words = ByteBuffer.wrap(bytes).order(ByteOrder.nativeOrder());
    int at = from;
    int end = from + length;
    while (at + FOUR <= end && (four(words, at) & HIGH_BITS) == 0) {
      at += FOUR;
    }
    while (at < end && bytes[at] >= 0) {
      at++;
    }
    return at - from;
  }

  private static long four(ByteBuffer words, int at) {
    return words.getLong(at)
        | words.getLong(at + 8)
        | words.getLong(at + 16)
        | words.getLong(at + 24);
  }

  private void look(byte[] part, int plain) throws MalformedInputException {
    if (columns == null) {
      columns = new CharColumns(handedOut);
    }
    columns.add(part);
    for (int i = plain; i < part.length; i++) {
      sequence.next(part[i]);
    }
  }

  /** The column in characters of a byte, of which the column in bytes is known. */
  int column(long offset, int inBytes) {
    return columns == null ? inBytes : inBytes - columns.extra(offset);
  }
}
