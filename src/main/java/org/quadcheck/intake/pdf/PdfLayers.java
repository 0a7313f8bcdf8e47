package org.quadcheck.intake.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/**
 * The layers of a PDF that a reader can switch on and off (optional content, PDF 32000-1, 8.11), as
 * they stand when it is opened.
 *
 * @param switched those that are not as the rest is
 * @param off whether the rest is off
 */
record PdfLayers(Set<COSBase> switched, boolean off) {
  private static final COSName LAYER = COSName.getPDFName("OC");
  private static final COSName LAYERS = COSName.getPDFName("OCGs");
  private static final COSName EXPRESSION = COSName.getPDFName("VE");
  private static final COSName POLICY = COSName.getPDFName("P");
  private static final COSName ALL = COSName.getPDFName("OCProperties");

  static PdfLayers of(COSDictionary catalogue) {
    COSDictionary all = catalogue.getCOSDictionary(ALL);
    COSDictionary usual = all == null ? null : all.getCOSDictionary(COSName.D);
    boolean off =
        usual != null && "OFF".equals(usual.getNameAsString(COSName.getPDFName("BaseState")));
    Set<COSBase> switched = Collections.newSetFromMap(new IdentityHashMap<>());
    if (usual != null) {
      switched.addAll(entries(usual.getCOSArray(COSName.getPDFName(off ? "ON" : "OFF"))));
    }
    return new PdfLayers(switched, off);
  }

  private static List<COSBase> entries(COSArray array) {
    List<COSBase> entries = new ArrayList<>();
    for (int i = 0; array != null && i < array.size(); i++) {
      entries.add(array.getObject(i));
    }
    return entries;
  }

  /** Whether something lies on a layer that is not shown, or of which that cannot be told. */
  boolean hide(COSDictionary one) {
    COSDictionary layer = one.getCOSDictionary(LAYER);
    if (layer == null) {
      return false;
    }
    if (layer.containsKey(EXPRESSION)) {
      return true;
    }
    return layer.containsKey(LAYERS) ? hides(layer) : isOff(layer);
  }

  /** Several layers together: by default it is enough that one of them is shown. */
  private boolean hides(COSDictionary several) {
    List<COSBase> layers =
        several.getDictionaryObject(LAYERS) instanceof COSArray array
            ? entries(array)
            : List.of(several.getDictionaryObject(LAYERS));
    String policy = several.getNameAsString(POLICY);
    if (policy == null || policy.equals("AnyOn")) {
      return !layers.isEmpty() && layers.stream().allMatch(this::isOff);
    }
    return !policy.equals("AllOn") || layers.stream().anyMatch(this::isOff);
  }

  private boolean isOff(COSBase layer) {
    return switched.contains(layer) != off;
  }
}
