package org.quadcheck.intake.pdf;

import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/**
 * Programs within a PDF that readers run before anybody does anything (PDF 32000-1, 12.6): they can
 * fill in fields. None is run here.
 */
final class PdfPrograms {
  private static final COSName ACTIONS = COSName.getPDFName("AA");
  private static final COSName PROGRAM = COSName.getPDFName("JavaScript");
  private static final int MOST = 50;

  /** When a page is opened, and when what lies on it comes into sight. */
  private static final List<String> AT_SIGHT = List.of("O", "PO", "PV");

  private PdfPrograms() {}

  /** Whether one runs when the file is opened. */
  static boolean runIn(COSDictionary catalogue) {
    COSDictionary names = catalogue.getCOSDictionary(COSName.NAMES);
    return isProgram(catalogue.getDictionaryObject(COSName.OPEN_ACTION), MOST)
        || (names != null && names.getDictionaryObject(PROGRAM) != null);
  }

  /** Whether one runs when a page, or something on it, is seen. */
  static boolean runAtSightOf(COSDictionary one) {
    COSDictionary actions = one.getCOSDictionary(ACTIONS);
    return actions != null
        && AT_SIGHT.stream().anyMatch(when -> isProgram(actions.getDictionaryObject(when), MOST));
  }

  /** An action that is a program, or leads to one; a long way is taken for one. */
  private static boolean isProgram(COSBase action, int rest) {
    if (!(action instanceof COSDictionary one)) {
      return false;
    }
    COSBase next = one.getDictionaryObject(COSName.NEXT);
    return rest == 0
        || next instanceof COSArray
        || PROGRAM.equals(one.getCOSName(COSName.S))
        || isProgram(next, rest - 1);
  }
}
