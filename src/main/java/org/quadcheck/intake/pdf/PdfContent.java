package org.quadcheck.intake.pdf;

import java.io.IOException;
import java.io.InputStream;
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

/** What a stream of a PDF shows, as far as it shows text. */
final class PdfContent {
  private static final int MOST = 1 << 18;
  private static final COSName FONT = COSName.getPDFName("Font");

  private static final Set<String> TEXTS = Set.of("Tj", "TJ", "'", "\"");

  /** Operators that show something else: another stream, or a picture. */
  private static final Set<String> OTHERS = Set.of("Do", "BI", "sh");

  private final COSDictionary fonts;
  private final StringBuilder text = new StringBuilder();
  private Optional<PdfLetters> letters = PdfLetters.of(null);
  private boolean readable = true;

  private PdfContent(COSDictionary fonts) {
    this.fonts = fonts;
  }

  /** The bytes of a stream, or as many as are looked at. */
  static byte[] of(COSStream stream) {
    try (InputStream in = stream.createInputStream()) {
      return in.readNBytes(MOST);
    } catch (IOException e) {
      return new byte[0];
    }
  }

  /** Whether a stream draws nothing at all, or what nobody can read. */
  static boolean isEmpty(COSStream stream) {
    try {
      return new PDFStreamParser(of(stream)).parseNextToken() == null;
    } catch (IOException | RuntimeException e) {
      return true;
    }
  }

  /**
   * The text that an appearance shows; empty where that cannot be told.
   *
   * @param shared fonts for those that bring none
   */
  static Optional<String> shownBy(COSStream looks, COSDictionary shared) {
    COSDictionary own = looks.getCOSDictionary(COSName.RESOURCES);
    COSDictionary fonts = own == null ? null : own.getCOSDictionary(FONT);
    COSDictionary others = shared == null ? null : shared.getCOSDictionary(FONT);
    byte[] bytes = of(looks);
    PdfContent content = new PdfContent(fonts == null ? others : fonts);
    content.read(bytes);
    return content.readable && bytes.length < MOST
        ? Optional.of(content.text.toString())
        : Optional.empty();
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
    if (operator.equals("Tf") && !operands.isEmpty() && operands.get(0) instanceof COSName name) {
      letters = PdfLetters.of(fonts == null ? null : fonts.getCOSDictionary(name));
    }
    boolean shows = TEXTS.contains(operator);
    readable &= !OTHERS.contains(operator) && !(shows && letters.isEmpty());
    if (shows && letters.isPresent()) {
      operands.forEach(operand -> add(operand, letters.get()));
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
