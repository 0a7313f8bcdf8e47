package org.quadcheck.intake.pdf;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;

/** The places on pages where one field is shown (PDF 32000-1, 12.5.6.19). */
record PdfPlaces(List<COSDictionary> all) {
  private static final int MOST = 10_000;
  private static final int HIDDEN = 1 << 1;
  private static final int NO_VIEW = 1 << 5;
  private static final int CORNERS = 4;

  /** Its kids, or the field itself where it has none. */
  static PdfPlaces of(COSDictionary field, COSArray kids) {
    List<COSDictionary> places = new ArrayList<>();
    for (int i = 0; kids != null && i < Math.min(kids.size(), MOST); i++) {
      if (kids.getObject(i) instanceof COSDictionary place) {
        places.add(place);
      }
    }
    return new PdfPlaces(places.isEmpty() ? List.of(field) : places);
  }

  /** Those of which something holds. */
  PdfPlaces with(Predicate<COSDictionary> holds) {
    return new PdfPlaces(all.stream().filter(holds).toList());
  }

  /** Whether the state of a box that holds this is shown as another one. */
  boolean showOtherThan(String on) {
    Set<String> shown = new LinkedHashSet<>();
    for (COSDictionary place : all) {
      shown.add(PdfFormWalk.text(place.getDictionaryObject(COSName.AS)));
    }
    boolean told = all.stream().anyMatch(one -> one.containsKey(COSName.AS));
    shown.removeIf(state -> state.isEmpty() || state.equals("Off"));
    return told && !shown.equals(on.isEmpty() ? Set.of() : Set.of(on));
  }

  /** Whether nobody who looks at the pages sees it. */
  boolean areHidden() {
    return all.stream().allMatch(PdfPlaces::isHidden);
  }

  private static boolean isHidden(COSDictionary place) {
    return (place.getInt(COSName.F, 0) & (HIDDEN | NO_VIEW)) != 0
        || hasNoArea(place.getCOSArray(COSName.RECT));
  }

  private static boolean hasNoArea(COSArray corners) {
    if (corners == null || corners.size() != CORNERS) {
      return false;
    }
    return at(corners, 0) == at(corners, 2) || at(corners, 1) == at(corners, 3);
  }

  private static float at(COSArray corners, int index) {
    COSBase corner = corners.getObject(index);
    return corner instanceof COSNumber number ? number.floatValue() : 0;
  }
}
