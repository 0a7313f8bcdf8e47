package org.quadcheck.intake.sbom.token;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import org.quadcheck.intake.sbom.reading.SbomLimits;

/**
 * Characters of a YAML text, of which no more than one text may need are read at a stretch, nor
 * more than a line may have: the library copies what it has of a line for each thousand characters
 * more.
 */
final class YamlStretch extends FilterReader {
  /** A character can be written by up to six, as in {@code \}{@code u00e9}. */
  private static final long WRITTEN_AS = 6;

  private static final int BESIDES = 1 << 16;

  private final long longest;
  private final int longestLine;
  private long since;
  private int line;

  YamlStretch(Reader in, SbomLimits limits) {
    super(in);
    longest = limits.textLength() * WRITTEN_AS + BESIDES;
    longestLine = limits.lineOfYaml();
  }

  /** One text is longer than is read. */
  static final class TooLong extends IOException {
    private static final long serialVersionUID = 1L;
  }

  /** One line is longer than is read. */
  static final class LineTooLong extends IOException {
    private static final long serialVersionUID = 1L;
  }

  /** A token is complete. */
  void restart() {
    since = 0;
  }

  @Override
  public int read() throws IOException {
    char[] one = new char[1];
    return read(one, 0, 1) < 0 ? -1 : one[0];
  }

  @Override
  public int read(char[] characters, int from, int length) throws IOException {
    int read = super.read(characters, from, length);
    since += Math.max(read, 0);
    if (since > longest) {
      throw new TooLong();
    }
    for (int at = from; at < from + read; at++) {
      line = characters[at] == '\n' || characters[at] == '\r' ? 0 : line + 1;
      if (line > longestLine) {
        throw new LineTooLong();
      }
    }
    return read;
  }
}
