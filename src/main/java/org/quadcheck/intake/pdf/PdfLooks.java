package org.quadcheck.intake.pdf;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/**
 * Holds what a field shows against what it holds: a person reads the one, a program the other. Both
 * lie in the file, and nothing makes them agree.
 *
 * @param shared fonts of the form
 * @param anew whether programs are asked to draw the fields themselves
 */
record PdfLooks(COSDictionary shared, boolean anew) {
  /** Boxes and circles with nothing in them, as signs and by their codes in ZapfDingbats. */
  private static final Pattern EMPTY_BOX =
      Pattern.compile("[ompqr\u2610\u25A1\u25CB\u25EF\u274D\u274F-\u2752]?");

  /** Whether every place of a field of text shows what it holds, as far as it shows anything. */
  boolean show(List<String> values, PdfPlaces places) {
    return places.all().stream().allMatch(place -> shows(place, values));
  }

  private boolean shows(COSDictionary place, List<String> values) {
    Optional<COSStream> looks = looks(place);
    return looks.isEmpty() || shows(looks.get(), box(place), values);
  }

  /**
   * Whether text is seen in places where programs draw it themselves.
   *
   * @param style by which they do, unless a place has its own
   */
  boolean ink(String style, PdfPlaces places) {
    return places.all().stream()
        .filter(place -> anew || looks(place).isEmpty())
        .allMatch(place -> inks(style, place));
  }

  private static boolean inks(String style, COSDictionary place) {
    String own = PdfText.of(place.getDictionaryObject(COSName.DA));
    COSDictionary character = place.getCOSDictionary(COSName.MK);
    COSArray ground = character == null ? null : character.getCOSArray(COSName.BG);
    return PdfContent.inks(own.isEmpty() ? style : own, ground);
  }

  private static Optional<PdfBox> box(COSDictionary place) {
    return PdfBox.of(place.getCOSArray(COSName.RECT));
  }

  /** Whether a place draws anything that is seen, or may be, so that it hides what lies beneath. */
  static boolean paints(COSDictionary place) {
    COSDictionary character = place.getCOSDictionary(COSName.MK);
    boolean ground = character != null && character.getCOSArray(COSName.BG) != null;
    return ground
        || looks(place)
            .filter(looks -> PdfContent.of(looks, null, Optional.empty()).covers())
            .isPresent();
  }

  /** Whether text with marks for its style, which some programs show, says the same. */
  static boolean isSame(String marked, String value) {
    String plain =
        marked
            .replaceAll("<[^>]*>", "")
            .replace("&lt;", "<")
            .replace("&gt;", ">")
            .replace("&quot;", "\"")
            .replace("&apos;", "'")
            .replace("&amp;", "&");
    return squeezed(plain).equals(squeezed(value));
  }

  /** Text in a font that is not known, or in a picture, may be anything. */
  private boolean shows(COSStream looks, Optional<PdfBox> box, List<String> values) {
    Optional<String> shown = PdfContent.of(looks, shared, box).text().map(PdfLooks::squeezed);
    return values.stream().map(PdfLooks::squeezed).map(Optional::of).anyMatch(shown::equals);
  }

  private static Optional<COSStream> looks(COSDictionary place) {
    return normal(place)
        .map(one -> one instanceof COSStream ? one : ofState(place, one))
        .filter(COSStream.class::isInstance)
        .map(COSStream.class::cast);
  }

  /** A text, too, can be drawn by the name of a state. */
  private static COSBase ofState(COSDictionary place, COSBase states) {
    COSBase state = place.getDictionaryObject(COSName.AS);
    return states instanceof COSDictionary all && state instanceof COSName name
        ? all.getCOSStream(name)
        : null;
  }

  private static Optional<COSBase> normal(COSDictionary place) {
    COSDictionary looks = place.getCOSDictionary(COSName.AP);
    return looks == null
        ? Optional.empty()
        : Optional.ofNullable(looks.getDictionaryObject(COSName.N));
  }

  /** Lines are broken where a field is narrow, and letters may be written together. */
  private static String squeezed(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\s\\p{Cc}]+", "");
  }

  /** With what the box in a place can be ticked. */
  static Set<String> states(COSDictionary place) {
    Set<String> names = new LinkedHashSet<>();
    if (normal(place).orElse(null) instanceof COSDictionary states
        && !(states instanceof COSStream)) {
      states.keySet().forEach(state -> names.add(state.getName()));
    }
    names.remove("Off");
    return names;
  }

  /** Whether one of several boxes can be ticked, as yes or no, though they are called no choice. */
  static boolean areSeveral(PdfPlaces places) {
    return places.all().stream().flatMap(place -> states(place).stream()).distinct().count() > 1;
  }

  /** Whether a box looks ticked where it is not, or not where it is. */
  boolean deceives(COSDictionary place) {
    String state = PdfText.of(place.getDictionaryObject(COSName.AS));
    Optional<COSBase> normal = normal(place);
    boolean on = !state.isEmpty() && !state.equals("Off");
    if (normal.isEmpty() || !(normal.get() instanceof COSDictionary states)) {
      return on && !anew;
    }
    COSStream shown = states.getCOSStream(COSName.getPDFName(state.isEmpty() ? "Off" : state));
    if (shown == null) {
      return on;
    }
    PdfContent content = PdfContent.of(shown, shared, box(place));
    boolean ticks = !EMPTY_BOX.matcher(content.text().orElse("?").strip()).matches();
    return on ? content.isBlank() : ticks;
  }
}
