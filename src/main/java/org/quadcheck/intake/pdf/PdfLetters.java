package org.quadcheck.intake.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Objects;
import java.util.Optional;
import org.apache.fontbox.cmap.CMap;
import org.apache.fontbox.cmap.CMapParser;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * For which letters the codes of a font stand, as the file says (ToUnicode), else as most programs
 * write them.
 */
record PdfLetters(Optional<CMap> map) {
  private static final COSName TO_UNICODE = COSName.getPDFName("ToUnicode");
  private static final Charset PLAIN = Charset.forName("windows-1252");

  /**
   * Those of a font; empty where its codes are numbers of its own, its map is broken, or it draws
   * other letters than it says.
   */
  static Optional<PdfLetters> of(COSDictionary font) {
    return told(font).filter(letters -> font == null || !PdfGlyphs.of(font).differFrom(letters));
  }

  private static Optional<PdfLetters> told(COSDictionary font) {
    COSStream map = font == null ? null : font.getCOSStream(TO_UNICODE);
    if (map != null) {
      return parsed(PdfContent.of(map)).map(known -> new PdfLetters(Optional.of(known)));
    }
    boolean own = font != null && "Type0".equals(font.getNameAsString(COSName.SUBTYPE));
    return own ? Optional.empty() : Optional.of(new PdfLetters(Optional.empty()));
  }

  private static Optional<CMap> parsed(byte[] bytes) {
    try (RandomAccessReadBuffer buffer = new RandomAccessReadBuffer(bytes)) {
      return Optional.of(new CMapParser().parse(buffer));
    } catch (IOException | RuntimeException e) {
      return Optional.empty();
    }
  }

  /** What one code stands for; empty where nothing is said of it. */
  Optional<String> letter(int code) {
    return map.isEmpty()
        ? Optional.of(new String(new byte[] {(byte) code}, PLAIN))
        : Optional.ofNullable(map.get().toUnicode(code, 1));
  }

  /** The text that a string in this font shows. */
  String read(byte[] codes) {
    return map.isEmpty() ? new String(codes, PLAIN) : read(map.get(), codes);
  }

  private static String read(CMap map, byte[] codes) {
    StringBuilder text = new StringBuilder();
    ByteArrayInputStream rest = new ByteArrayInputStream(codes);
    while (rest.available() > 0) {
      int before = rest.available();
      try {
        int code = map.readCode(rest);
        String letter = map.toUnicode(code, before - rest.available());
        text.append(Objects.requireNonNullElse(letter, "\uFFFD"));
      } catch (IOException | RuntimeException e) {
        return text.append('\uFFFD').toString();
      }
    }
    return text.toString();
  }
}
