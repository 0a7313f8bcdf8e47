package org.quadcheck.intake.pdf;

import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;

/** What stands in the place for a signature. */
final class PdfSigned {
  private PdfSigned() {}

  /** A time stamp of the document, by which nobody signs. */
  static boolean isStamp(COSBase value) {
    return value instanceof COSDictionary stamp
        && ("DocTimeStamp".equals(stamp.getNameAsString(COSName.TYPE))
            || "ETSI.RFC3161".equals(stamp.getNameAsString(COSName.SUB_FILTER)));
  }

  /** An empty place for a signature signs nothing. */
  static boolean isSigned(COSBase value) {
    return !isStamp(value)
        && value instanceof COSDictionary signature
        && signature.getDictionaryObject(COSName.CONTENTS) instanceof COSString made
        && made.getBytes().length > 0;
  }
}
