package org.quadcheck.intake.pdf;

import java.io.IOException;
import java.io.InputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;

/** The text of a value, in whichever of the ways of PDF it is written. */
final class PdfText {
  static final int LONGEST = 10_000;

  private PdfText() {}

  /** The text; empty where it is none. */
  static String of(COSBase value) {
    String text = "";
    if (value instanceof COSString string) {
      text = string.getString();
    } else if (value instanceof COSName name) {
      text = name.getName();
    } else if (value instanceof COSStream stream) {
      text = of(stream);
    } else if (value instanceof COSArray array && array.size() > 0) {
      // Of a pair of what is stored and what is shown, or of several choices, the first.
      text = array.getObject(0) instanceof COSArray ? "" : of(array.getObject(0));
    }
    return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
  }

  /** A long text may be a stream, in the same encodings as a short one (PDF 32000-1, 7.9.3). */
  private static String of(COSStream stream) {
    try (InputStream in = stream.createInputStream()) {
      return new COSString(in.readNBytes(LONGEST)).getString();
    } catch (IOException e) {
      return "";
    }
  }
}
