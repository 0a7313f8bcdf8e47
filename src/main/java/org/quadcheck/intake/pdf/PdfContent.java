package org.quadcheck.intake.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfparser.PDFStreamParser;

/** What a stream of a PDF shows, as far as it shows text that is seen. */
final class PdfContent {
  private static final int MOST = 1 << 18;
  private static final COSName FONT = COSName.getPDFName("Font");

  /** A part that a reader can switch off. */
  private static final COSName LAYER = COSName.getPDFName("OC");

  private static final COSName STATES = COSName.getPDFName("ExtGState");

  private static final Set<String> TEXTS = Set.of("Tj", "TJ", "'", "\"");
  private static final Set<String> FILLS = Set.of("f", "F", "f*", "B", "B*", "b", "b*");
  private static final Set<String> STROKES = Set.of("S", "s", "B", "B*", "b", "b*");

  /** Operators that show something else: another stream, or a picture. */
  private static final Set<String> OTHERS = Set.of("Do", "BI", "sh");

  private final COSDictionary fonts;
  private final PdfPen pen;
  private final Optional<PdfBox> area;
  private final StringBuilder text = new StringBuilder();
  private Optional<PdfLetters> letters = PdfLetters.of(null);
  private PdfPath path = new PdfPath();
  private boolean readable = true;
  private boolean written;
  private boolean painted;
  private boolean filled;

  private PdfContent(COSStream looks, COSDictionary shared, Optional<PdfBox> shownIn) {
    COSDictionary own = looks.getCOSDictionary(COSName.RESOURCES);
    COSDictionary mine = own == null ? null : own.getCOSDictionary(FONT);
    COSDictionary others = shared == null ? null : shared.getCOSDictionary(FONT);
    fonts = mine == null ? others : mine;
    area = PdfBox.of(looks.getCOSArray(COSName.BBOX)).filter(box -> box.area() > 0);
    float larger =
        area.isPresent() && shownIn.isPresent()
            ? (float) Math.sqrt(shownIn.get().area() / area.get().area())
            : 1;
    pen = new PdfPen(own == null ? null : own.getCOSDictionary(STATES), larger);
  }

  /** The bytes of a stream, or as many as are looked at. */
  static byte[] of(COSStream stream) {
    try (InputStream in = stream.createInputStream()) {
      return in.readNBytes(MOST);
    } catch (IOException e) {
      return new byte[0];
    }
  }

  /**
   * What an appearance shows.
   *
   * @param shared fonts for those that bring none
   * @param shownIn where it is shown; empty where that is not known
   */
  static PdfContent of(COSStream looks, COSDictionary shared, Optional<PdfBox> shownIn) {
    byte[] bytes = of(looks);
    PdfContent content = new PdfContent(looks, shared, shownIn);
    content.read(bytes);
    content.readable &= bytes.length < MOST && !looks.containsKey(LAYER);
    return content;
  }

  /** Whether text is seen on a ground by the style with which a field asks for it to be drawn. */
  static boolean inks(String style, COSArray ground) {
    PdfContent content = new PdfContent(new COSStream(), null, Optional.empty());
    content.pen.on(ground);
    content.read(style.getBytes(StandardCharsets.ISO_8859_1));
    return content.pen.inksAsAsked();
  }

  /** The text that it shows; empty where that cannot be told. */
  Optional<String> text() {
    return readable ? Optional.of(text.toString()) : Optional.empty();
  }

  /** Whether nothing of it is seen. */
  boolean isBlank() {
    return readable && text.toString().isBlank() && (written || !painted);
  }

  /** Whether anything is drawn, in whatever colour. */
  boolean covers() {
    return !readable || filled || painted || !text.toString().isBlank();
  }

  private void read(byte[] bytes) {
    List<Object> operands = new ArrayList<>();
    PDFStreamParser tokens = new PDFStreamParser(bytes);
    try {
      for (Object next = tokens.parseNextToken(); next != null; next = tokens.parseNextToken()) {
        if (next instanceof Operator operator) {
          operate(operator.getName(), operands);
          operands.clear();
        } else {
          operands.add(next);
        }
      }
    } catch (IOException | RuntimeException e) {
      readable = false;
    }
  }

  private void operate(String operator, List<Object> operands) {
    pen.heed(operator, operands);
    path.heed(operator, operands, pen.at());
    if (operator.equals("Tf") && !operands.isEmpty() && operands.get(0) instanceof COSName name) {
      letters = PdfLetters.of(fonts == null ? null : fonts.getCOSDictionary(name));
    }
    readable &=
        !OTHERS.contains(operator) && !(operator.equals("BDC") && LAYER.equals(first(operands)));
    if (TEXTS.contains(operator)) {
      write(operands);
    }
    paint(operator);
  }

  private static Object first(List<Object> operands) {
    return operands.isEmpty() ? "" : operands.get(0);
  }

  private void write(List<Object> operands) {
    written = true;
    readable &= letters.isPresent() && pen.isKnown();
    if (letters.isPresent() && pen.writes() && isWithin()) {
      operands.forEach(operand -> add(operand, letters.get()));
    }
  }

  /** Where the first text is seen, the rest of a long one may reach beyond the field. */
  private boolean isWithin() {
    return !text.isEmpty() || area.map(pen::writesIn).orElse(true);
  }

  /** What is filled over all of it hides what was drawn before, and is the ground of the rest. */
  private void paint(String operator) {
    boolean fills = FILLS.contains(operator);
    boolean strokes = STROKES.contains(operator);
    filled |= fills;
    painted |= (fills && pen.fills()) || (strokes && pen.strokes());
    if (fills && area.filter(path::covers).isPresent()) {
      text.setLength(0);
      pen.cover();
    }
    if (operator.startsWith("W") && path.isTooSmall()) {
      pen.clip();
    }
    if (fills || strokes || operator.equals("n")) {
      path = new PdfPath();
    }
  }

  private void add(Object shown, PdfLetters known) {
    if (shown instanceof COSString string) {
      text.append(known.read(string.getBytes()));
    } else if (shown instanceof COSArray parts) {
      parts.forEach(part -> add(part, known));
    }
  }
}
