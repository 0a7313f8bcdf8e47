package org.quadcheck.intake.envelope;

import java.io.BufferedReader;
import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import org.quadcheck.intake.sbom.reading.Decoded;
import org.quadcheck.intake.sbom.reading.SbomSource;

/**
 * A value within a JSON document, which is read from there as often as it is asked for, so that
 * nothing large is kept.
 *
 * @param outer the document
 * @param from where the value begins, in characters
 * @param to where it ends; 0 for a text, which ends with its quote
 */
record Passage(SbomSource.Opener outer, long from, long to) {

  static Passage text(SbomSource.Opener outer, long from) {
    return new Passage(outer, from, 0);
  }

  private boolean isText() {
    return to == 0;
  }

  private static final class Cut extends FilterReader {
    private long left;

    Cut(Reader in, long length) {
      super(in);
      left = length;
    }

    @Override
    public int read(char[] target, int from, int length) throws IOException {
      if (left == 0) {
        return -1;
      }
      int read = in.read(target, from, (int) Math.min(length, left));
      left -= Math.max(read, 0);
      return read;
    }
  }

  /** The value as a document of its own, in UTF-8. */
  InputStream open() throws IOException {
    Reader reader = new BufferedReader(Decoded.reader(outer.open()), 1 << 14);
    long left = isText() ? from + 1 : from;
    while (left > 0) {
      long skipped = reader.skip(left);
      if (skipped == 0) {
        break;
      }
      left -= skipped;
    }
    return new EncodedStream(isText() ? new QuotedText(reader) : new Cut(reader, to - from));
  }

  /** The bytes that the text stands for in base64. */
  InputStream openBase64() throws IOException {
    return new Base64Stream(open());
  }
}
