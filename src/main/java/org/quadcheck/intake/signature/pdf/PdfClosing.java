package org.quadcheck.intake.signature.pdf;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/**
 * Whether somebody signed a document as one in which nothing may be changed any more, be it by a
 * further signature (ISO 32000-2 section 12.8.2.2, a permission of 1). Time stamps of the document
 * may still be added.
 */
record PdfClosing(COSDictionary catalogue) {
  private static final int DEEPEST = 20;
  private static final int MOST = 10_000;
  private static final int NO_CHANGES = 1;
  private static final COSName PERMISSION = COSName.P;
  private static final COSName REFERENCE = COSName.getPDFName("Reference");
  private static final COSName METHOD = COSName.getPDFName("TransformMethod");
  private static final COSName PARAMETERS = COSName.getPDFName("TransformParams");
  private static final COSName LOCK = COSName.getPDFName("Lock");
  private static final COSName OF_DOCUMENT = COSName.getPDFName("DocMDP");

  boolean isClosed() {
    COSDictionary form = catalogue.getCOSDictionary(COSName.ACRO_FORM);
    COSDictionary permissions = catalogue.getCOSDictionary(COSName.PERMS);
    return (permissions != null && closes(permissions.getCOSDictionary(OF_DOCUMENT)))
        || (form != null && isAnyClosing(form.getCOSArray(COSName.FIELDS), 0));
  }

  private static boolean isAnyClosing(COSArray fields, int depth) {
    int size = fields == null || depth > DEEPEST ? 0 : Math.min(fields.size(), MOST);
    for (int i = 0; i < size; i++) {
      if (fields.getObject(i) instanceof COSDictionary field
          && (isClosing(field) || isAnyClosing(field.getCOSArray(COSName.KIDS), depth + 1))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isClosing(COSDictionary field) {
    COSDictionary signature = field.getCOSDictionary(COSName.V);
    COSDictionary lock = field.getCOSDictionary(LOCK);
    boolean locked = lock != null && lock.getInt(PERMISSION) == NO_CHANGES;
    return signature != null && (locked || closes(signature));
  }

  private static boolean closes(COSDictionary signature) {
    COSArray references = signature == null ? null : signature.getCOSArray(REFERENCE);
    for (int i = 0; references != null && i < references.size(); i++) {
      if (references.getObject(i) instanceof COSDictionary reference
          && OF_DOCUMENT.equals(reference.getDictionaryObject(METHOD))) {
        COSDictionary parameters = reference.getCOSDictionary(PARAMETERS);
        if (parameters != null && parameters.getInt(PERMISSION) == NO_CHANGES) {
          return true;
        }
      }
    }
    return false;
  }
}
