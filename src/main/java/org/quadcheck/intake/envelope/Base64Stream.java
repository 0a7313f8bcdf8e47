package org.quadcheck.intake.envelope;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Base64;

/** The bytes that letters in base64 stand for, in the plain alphabet or in that for URLs. */
final class Base64Stream extends FilterInputStream {
  private final InputStream letters;

  Base64Stream(InputStream letters) {
    super(Base64.getDecoder().wrap(new Plain(letters)));
    this.letters = letters;
  }

  /** The letters are no base64. */
  static final class NoBase64 extends IOException {
    private static final long serialVersionUID = 1L;

    NoBase64(Throwable cause) {
      super("no base64", cause);
    }
  }

  private static final class Plain extends FilterInputStream {
    Plain(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int one = super.read();
      return one == '-' ? '+' : one == '_' ? '/' : one;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      int one = length == 0 ? 0 : read();
      if (one >= 0 && length > 0) {
        bytes[from] = (byte) one;
      }
      return Integer.signum(one < 0 ? -1 : length);
    }
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    int read;
    try {
      read = super.read(bytes, from, length);
    } catch (IOException e) {
      throw String.valueOf(e.getMessage()).contains("ase64") ? new NoBase64(e) : e;
    }
    if (read < 0 && letters.read() >= 0) {
      throw new NoBase64(null);
    }
    return read;
  }
}
