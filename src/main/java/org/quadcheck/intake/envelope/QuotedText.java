package org.quadcheck.intake.envelope;

import java.io.EOFException;
import java.io.IOException;
import java.io.Reader;

/**
 * The characters of a text in JSON, without its escapes, from behind its first quote to its last.
 */
final class QuotedText extends Reader {
  private static final String ESCAPES = "bfnrt\"\\/";
  private static final String MEANT = "\b\f\n\r\t\"\\/";
  private static final int DIGITS = 4;
  private static final int END = -1;

  private final Reader in;
  private boolean ended;

  QuotedText(Reader in) {
    this.in = in;
  }

  @Override
  public int read(char[] target, int from, int length) throws IOException {
    int filled = 0;
    while (filled < length && !ended) {
      int one = next();
      if (one == END) {
        ended = true;
      } else {
        target[from + filled++] = (char) one;
      }
    }
    return filled == 0 && length > 0 ? END : filled;
  }

  private int next() throws IOException {
    int one = some();
    if (one == '"') {
      return END;
    }
    return one == '\\' ? escaped() : one;
  }

  private int escaped() throws IOException {
    int one = some();
    if (one != 'u') {
      int known = ESCAPES.indexOf(one);
      return known < 0 ? one : MEANT.charAt(known);
    }
    int code = 0;
    for (int i = 0; i < DIGITS; i++) {
      code = code << DIGITS | Math.max(0, Character.digit(some(), 16));
    }
    return code;
  }

  private int some() throws IOException {
    int one = in.read();
    if (one < 0) {
      throw new EOFException("a text does not end");
    }
    return one;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
