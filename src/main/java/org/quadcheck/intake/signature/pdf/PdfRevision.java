package org.quadcheck.intake.signature.pdf;

import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdfparser.PDFParser;

/** The objects of a PDF as it was when it ended at some byte. */
final class PdfRevision extends PDFParser {

  private PdfRevision(byte[] pdf) throws IOException {
    super(new RandomAccessReadBuffer(pdf));
  }

  /**
   * The file up to an end.
   *
   * @param lenient whether what is broken is guessed at, as it is where the form is read
   */
  static PdfRevision of(byte[] pdf, int end, boolean lenient) throws IOException {
    PdfRevision revision = new PdfRevision(Arrays.copyOf(pdf, end));
    revision.setLenient(lenient);
    revision.initialParse();
    return revision;
  }

  COSDictionary trailer() {
    return document.getTrailer();
  }

  /** Whether there is such an object, be it readable or not. */
  boolean has(COSObjectKey key) {
    return document.getXrefTable().containsKey(key);
  }

  /** Where each object begins; of one that is packed, less than nothing: in which object. */
  Map<COSObjectKey, Long> places() {
    return document.getXrefTable();
  }

  /** Where the list of objects begins that counts. */
  long list() {
    return document.getStartXref();
  }

  /** A length that stands in an object of its own; -1 where none does. */
  long length(COSObjectKey key) {
    return document.getObjectFromPool(key).getObject() instanceof COSInteger length
        ? length.longValue()
        : -1;
  }
}
