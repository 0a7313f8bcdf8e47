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

/** The places on pages where one field is shown (PDF 32000-1, 12.5.6.19). */
record PdfPlaces(List<COSDictionary> all) {
  private static final int MOST = 10_000;

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

  /** Whether this is one of them. */
  boolean has(COSDictionary place) {
    return all.stream().anyMatch(one -> one == place);
  }

  /** Whether a place below a field brings a value of its own, which some readers show. */
  boolean holdOtherThan(COSBase value, COSDictionary field) {
    return all.stream()
        .filter(place -> place != field && place.containsKey(COSName.V))
        .anyMatch(
            place -> !PdfText.of(place.getDictionaryObject(COSName.V)).equals(PdfText.of(value)));
  }

  /** Whether something holds of each of them. */
  boolean all(Predicate<COSDictionary> holds) {
    return all.stream().allMatch(holds);
  }

  /** Whether the state of a box that holds this is shown as another one, wherever it is shown. */
  boolean showOtherThan(String on) {
    Set<String> shown = new LinkedHashSet<>();
    for (COSDictionary place : all) {
      String state = PdfText.of(place.getDictionaryObject(COSName.AS));
      boolean off = state.isEmpty() || state.equals("Off");
      if (!off || PdfLooks.states(place).contains(on)) {
        shown.add(off ? "" : state);
      }
    }
    return !shown.equals(on.isEmpty() ? Set.of() : Set.of(on));
  }
}
