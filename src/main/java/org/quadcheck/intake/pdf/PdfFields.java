package org.quadcheck.intake.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

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

  /** Whether every field that was there has the value that it had; signatures come later. */
  boolean keep(PdfFields earlier) {
    Set<PdfField.Held> held = fields.stream().map(PdfField::held).collect(Collectors.toSet());
    return earlier.fields.stream()
        .filter(field -> field.kind() != PdfField.Kind.SIGNATURE)
        .map(PdfField::held)
        .allMatch(held::contains);
  }

  /** The same with one more reason to look. */
  PdfFields and(String caution) {
    List<String> more = new ArrayList<>(cautions);
    more.add(caution);
    return new PdfFields(fields, more);
  }
}
