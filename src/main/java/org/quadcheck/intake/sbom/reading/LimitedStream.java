package org.quadcheck.intake.sbom.reading;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that ends with a complaint where a file is larger than is read. */
public final class LimitedStream extends FilterInputStream {
  private long left;

  /** Gives so many bytes at most. */
  public LimitedStream(InputStream in, long limit) {
    super(in);
    left = limit;
  }

  /** The file is larger than is read. */
  public static final class TooLarge extends IOException {
    private static final long serialVersionUID = 1L;
  }

  @Override
  public int read() throws IOException {
    int one = super.read();
    count(one < 0 ? 0 : 1);
    return one;
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    int read = super.read(bytes, from, length);
    count(Math.max(read, 0));
    return read;
  }

  private void count(int read) throws TooLarge {
    left -= read;
    if (left < 0) {
      throw new TooLarge();
    }
  }
}
