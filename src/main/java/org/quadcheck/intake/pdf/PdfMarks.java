package org.quadcheck.intake.pdf;

import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Whether a PDF may hold a form, by the words in its bytes: in plain sight, or in one of the packed
 * lists of objects that newer files keep them in.
 */
final class PdfMarks {
  private static final byte[] FORM = bytes("/AcroForm");
  private static final byte[] PACKED = bytes("/ObjStm");
  private static final byte[] STREAM = bytes("stream");
  private static final byte[] ENCRYPTED = bytes("/Encrypt");

  /** Where a list begins behind its name, at most. */
  private static final int NEAR = 2_048;

  /** How much is unpacked of all lists together; a file with more is made to exhaust. */
  private static final int MOST = 64 << 20;

  private final byte[] pdf;
  private final byte[] buffer = new byte[1 << 16];
  private int unpacked;

  private PdfMarks(byte[] pdf) {
    this.pdf = pdf;
  }

  private static byte[] bytes(String word) {
    return word.getBytes(StandardCharsets.ISO_8859_1);
  }

  /** Whether the form is there for everybody to see. */
  static boolean namesForm(byte[] pdf) {
    return find(pdf, pdf.length, FORM, 0) >= 0;
  }

  static boolean mayHoldForm(byte[] pdf) throws PdfRefusal {
    // What is packed is looked at in any case, for it may be made to exhaust whoever unpacks it.
    boolean packed = new PdfMarks(pdf).isPacked();
    return packed || namesForm(pdf);
  }

  private boolean isPacked() throws PdfRefusal {
    int at = find(pdf, pdf.length, PACKED, 0);
    boolean hidden = at >= 0 && find(pdf, pdf.length, ENCRYPTED, 0) >= 0;
    while (at >= 0 && !hidden) {
      int stream = find(pdf, Math.min(pdf.length, at + NEAR), STREAM, at);
      hidden = stream >= 0 && holdsForm(stream + STREAM.length);
      at = find(pdf, pdf.length, PACKED, at + PACKED.length);
    }
    return hidden;
  }

  private boolean holdsForm(int from) throws PdfRefusal {
    int start = from;
    while (start < pdf.length && (pdf[start] == '\r' || pdf[start] == '\n')) {
      start++;
    }
    Inflater inflater = new Inflater();
    inflater.setInput(pdf, start, pdf.length - start);
    try {
      return holdsForm(inflater);
    } catch (DataFormatException e) {
      return false;
    } finally {
      inflater.end();
    }
  }

  private boolean holdsForm(Inflater inflater) throws DataFormatException, PdfRefusal {
    int kept = 0;
    int some = inflater.inflate(buffer);
    while (some > 0) {
      unpacked += some;
      int length = kept + some;
      if (unpacked > MOST) {
        throw new PdfRefusal("is a PDF in which too much is packed to look for a form", false);
      }
      if (find(buffer, length, FORM, 0) >= 0) {
        return true;
      }
      kept = Math.min(FORM.length - 1, length);
      System.arraycopy(buffer, length - kept, buffer, 0, kept);
      some = inflater.inflate(buffer, kept, buffer.length - kept);
    }
    return false;
  }

  private static int find(byte[] bytes, int end, byte[] word, int from) {
    for (int at = from; at <= end - word.length; at++) {
      int same = 0;
      while (same < word.length && bytes[at + same] == word[same]) {
        same++;
      }
      if (same == word.length) {
        return at;
      }
    }
    return -1;
  }
}
