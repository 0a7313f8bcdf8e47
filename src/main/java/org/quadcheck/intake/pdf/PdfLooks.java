package org.quadcheck.intake.pdf;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/**
 * Holds what a field shows against what it holds: a person reads the one, a program the other. Both
 * lie in the file, and nothing makes them agree.
 *
 * @param shared fonts of the form
 */
record PdfLooks(COSDictionary shared) {
  /** Boxes and circles with nothing in them, as signs and by their codes in ZapfDingbats. */
  private static final Pattern EMPTY_BOX =
      Pattern.compile("[ompqr\u2610\u25A1\u25CB\u25EF\u274D\u274F-\u2752]?");

  /** Whether every place of a field of text shows what it holds, as far as it shows anything. */
  boolean show(List<String> values, PdfPlaces places) {
    return places.all().stream()
        .flatMap(place -> looks(place).stream())
        .allMatch(looks -> shows(looks, values));
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
  private boolean shows(COSStream looks, List<String> values) {
    Optional<String> shown = PdfContent.shownBy(looks, shared).map(PdfLooks::squeezed);
    return values.stream().map(PdfLooks::squeezed).map(Optional::of).anyMatch(shown::equals);
  }

  private static Optional<COSStream> looks(COSDictionary place) {
    return normal(place).filter(COSStream.class::isInstance).map(COSStream.class::cast);
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

  /** Whether a box looks ticked where it is not, or not where it is. */
  boolean deceives(COSDictionary place) {
    String state = PdfFormWalk.text(place.getDictionaryObject(COSName.AS));
    Optional<COSBase> normal = normal(place);
    if (normal.isEmpty() || !(normal.get() instanceof COSDictionary states)) {
      return false;
    }
    boolean on = !state.isEmpty() && !state.equals("Off");
    COSStream shown = states.getCOSStream(COSName.getPDFName(state.isEmpty() ? "Off" : state));
    boolean empty = shown == null || PdfContent.isEmpty(shown);
    String text = shown == null ? "" : PdfContent.shownBy(shown, shared).orElse("?");
    boolean ticks = !EMPTY_BOX.matcher(text.strip()).matches();
    return on ? empty : ticks;
  }
}
