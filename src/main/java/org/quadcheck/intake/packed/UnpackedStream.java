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
  private boolean ended;

  /**
   * Unpacks a stream.
   *
   * @param packedBytes how many the packed file has
   * @param size the limit of what it holds
   */
  public UnpackedStream(InputStream packed, long packedBytes, Limits limits, Limit size)
      throws IOException {
    super(new Members(packed));
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

  /** As gzip itself, it reads one member after the other; what is none is told, and not ignored. */
  private static final class Members extends GZIPInputStream {
    private static final int TRAILER = 8;

    private Members(InputStream packed) throws IOException {
      super(new Single(packed), BUFFER);
    }

    private boolean goesOn() throws IOException {
      int kept = inf.getRemaining();
      int asked = ((Single) in).single;
      return kept > TRAILER || asked > TRAILER - kept || in.read() >= 0;
    }
  }

  /** Counts the bytes that were read one by one since some were read together. */
  private static final class Single extends FilterInputStream {
    private int single;

    private Single(InputStream packed) {
      super(packed);
    }

    @Override
    public int read() throws IOException {
      int one = super.read();
      single += one < 0 ? 0 : 1;
      return one;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      single = 0;
      return super.read(bytes, from, length);
    }
  }

  @Override
  public int read() throws IOException {
    int one = super.read();
    count(one < 0 ? 0 : 1);
    mustEnd(one);
    return one;
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    int some = super.read(bytes, from, length);
    count(Math.max(some, 0));
    mustEnd(some);
    return some;
  }

  private void mustEnd(int got) throws IOException {
    if (got < 0 && !ended) {
      ended = true;
      if (((Members) in).goesOn()) {
        throw new TooMuch(
            "holds bytes behind the end of what gzip packed. Ask for the file again, or unpack it"
                + " first.");
      }
    }
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
