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

  private static final int HIDDEN = 2;
  private static final int NO_VIEW = 32;
  private static final COSName FLAGS = COSName.getPDFName("F");

  /** Why a person must look at a field of text, as a sentence; empty where both agree. */
  Optional<String> ofText(String name, List<String> values, List<COSDictionary> places) {
    boolean says = values.stream().anyMatch(value -> !value.isBlank());
    if (says && places.stream().anyMatch(PdfLooks::isHidden)) {
      return Optional.of("field '%s' of the PDF holds something and is hidden".formatted(name));
    }
    return places.stream()
        .flatMap(place -> looks(place).stream())
        .filter(looks -> !shows(looks, values))
        .map(any -> "field '%s' of the PDF shows something else than it holds".formatted(name))
        .findFirst();
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

  static boolean isHidden(COSDictionary place) {
    int flags = place.getInt(FLAGS, 0);
    return (flags & (HIDDEN | NO_VIEW)) != 0;
  }

  /** Lines are broken where a field is narrow, and letters may be written together. */
  private static String squeezed(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\s\\p{Cc}]+", "");
  }

  /** Whether a box looks ticked where it is not, or not where it is. */
  boolean deceives(COSDictionary place, String state) {
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
