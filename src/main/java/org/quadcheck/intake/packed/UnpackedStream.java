package org.quadcheck.intake.packed;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import org.quadcheck.limit.Limit;
import org.quadcheck.limit.Limits;

/** What a gzip file holds, no more of it than is read. */
public final class UnpackedStream extends FilterInputStream {
  /** Up to this size a file may be packed as well as it likes. */
  public static final long SMALL = 1L << 20;

  private static final int BUFFER = 1 << 16;

  private final Limits limits;
  private final Limit size;
  private final long most;
  private long read;

  /**
   * Unpacks a stream.
   *
   * @param packedBytes how many the packed file has
   * @param size the limit of what it holds
   */
  public UnpackedStream(InputStream packed, long packedBytes, Limits limits, Limit size)
      throws IOException {
    super(new GZIPInputStream(packed, BUFFER));
    this.limits = limits;
    this.size = size;
    this.most = Math.max(SMALL, packedBytes * limits.of(Limit.ZIP_RATIO));
  }

  /** It holds more than is read; the message says how much that is, and what to do. */
  public static final class TooMuch extends IOException {
    private static final long serialVersionUID = 1L;

    TooMuch(String message) {
      super(message);
    }
  }

  @Override
  public int read() throws IOException {
    int one = super.read();
    count(one < 0 ? 0 : 1);
    return one;
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    int some = super.read(bytes, from, length);
    count(Math.max(some, 0));
    return some;
  }

  private void count(int some) throws TooMuch {
    read += some;
    if (read > limits.of(size)) {
      throw new TooMuch(limits.met("holds more than %d bytes", size));
    }
    if (read > most) {
      throw new TooMuch(limits.met("unpacks to more than %d times its size", Limit.ZIP_RATIO));
    }
  }
}
