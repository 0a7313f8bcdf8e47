package org.quadcheck.intake.pdf;

import java.io.IOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdfparser.PDFParser;

/**
 * The objects of a PDF without the pages that they make up, for which the library would load fonts
 * and colours.
 */
final class PdfObjects extends PDFParser {

  private PdfObjects(byte[] pdf) throws IOException {
    super(new RandomAccessReadBuffer(pdf));
  }

  /** What the file begins with; empty where it has no such thing. */
  static COSDictionary catalogue(byte[] pdf) throws IOException {
    PdfObjects objects = new PdfObjects(pdf);
    objects.initialParse();
    COSDictionary catalogue = objects.document.getTrailer().getCOSDictionary(COSName.ROOT);
    return catalogue == null ? new COSDictionary() : catalogue;
  }

  /** The same of a file that holds the fields of a form as data alone (FDF). */
  static COSDictionary catalogueOfData(byte[] fdf) throws IOException {
    PdfObjects objects = new PdfObjects(fdf);
    COSDictionary root = objects.retrieveTrailer().getCOSDictionary(COSName.ROOT);
    COSDictionary catalogue = new COSDictionary();
    COSDictionary data = root == null ? null : root.getCOSDictionary(COSName.FDF);
    if (data != null) {
      catalogue.setItem(COSName.ACRO_FORM, data);
    }
    return catalogue;
  }
}
