package org.quadcheck.intake.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/** What a stream of a PDF shows, as far as it shows text. */
final class PdfContent {
  private static final int MOST = 1 << 18;
  private static final COSName FONT = COSName.getPDFName("Font");

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
    content.read(new PdfTokens(bytes));
    return content.readable && bytes.length < MOST
        ? Optional.of(content.text.toString())
        : Optional.empty();
  }

  private void read(PdfTokens tokens) {
    List<byte[]> strings = new ArrayList<>();
    String name = "";
    for (var next = tokens.next(); next.isPresent(); next = tokens.next()) {
      switch (next.get().kind()) {
        case STRING -> strings.add(next.get().bytes());
        case NAME -> name = next.get().text();
        case WORD -> {
          if (operate(next.get().text(), strings, name)) {
            strings.clear();
          }
        }
      }
    }
  }

  /** Whether a word is an operator, which takes what stands before it. */
  private boolean operate(String word, List<byte[]> strings, String name) {
    if (!Character.isLetter(word.charAt(0)) && !word.equals("'") && !word.equals("\"")) {
      return false;
    }
    if (word.equals("Tf")) {
      letters =
          PdfLetters.of(fonts == null ? null : fonts.getCOSDictionary(COSName.getPDFName(name)));
    }
    readable &= !OTHERS.contains(word) && (strings.isEmpty() || letters.isPresent());
    if (Set.of("Tj", "TJ", "'", "\"").contains(word)) {
      letters.ifPresent(known -> strings.forEach(one -> text.append(known.read(one))));
    }
    return true;
  }
}
