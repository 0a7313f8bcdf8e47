package org.quadcheck.intake.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * All fields of one PDF.
 *
 * @param fields in the order of the file
 * @param cautions why what a person sees in it may be something else, one sentence each
 */
record PdfFields(List<PdfField> fields, List<String> cautions) {
  PdfFields {
    fields = List.copyOf(fields);
    cautions = List.copyOf(cautions);
  }

  /** The same with one more reason to look. */
  PdfFields and(String caution) {
    List<String> more = new ArrayList<>(cautions);
    more.add(caution);
    return new PdfFields(fields, more);
  }
}
