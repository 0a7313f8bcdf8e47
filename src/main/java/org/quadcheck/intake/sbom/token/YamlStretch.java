package org.quadcheck.intake.sbom.token;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import org.quadcheck.intake.sbom.reading.SbomLimits;

/** Characters of a YAML text, of which no more than one text may need are read at a stretch. */
final class YamlStretch extends FilterReader {
  /** A character can be written by up to six, as in {@code \}{@code u00e9}. */
  private static final long WRITTEN_AS = 6;

  private static final int BESIDES = 1 << 16;

  private final long longest;
  private long since;

  YamlStretch(Reader in, SbomLimits limits) {
    super(in);
    longest = limits.textLength() * WRITTEN_AS + BESIDES;
  }

  /** One text is longer than is read. */
  static final class TooLong extends IOException {
    private static final long serialVersionUID = 1L;
  }

  /** A token is complete. */
  void restart() {
    since = 0;
  }

  @Override
  public int read() throws IOException {
    int one = super.read();
    count(one < 0 ? 0 : 1);
    return one;
  }

  @Override
  public int read(char[] characters, int from, int length) throws IOException {
    int read = super.read(characters, from, length);
    count(Math.max(read, 0));
    return read;
  }

  private void count(int read) throws TooLong {
    since += read;
    if (since > longest) {
      throw new TooLong();
    }
  }
}
