package org.quadcheck.intake.pdf;

import java.math.BigInteger;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/**
 * For which letters the codes of a font stand, as the file says (ToUnicode), else as most programs
 * write them.
 *
 * @param width how many bytes a code has
 */
record PdfLetters(Map<Integer, String> letters, int width) {
  private static final int MOST = 1 << 16;
  private static final COSName TO_UNICODE = COSName.getPDFName("ToUnicode");
  private static final Charset PLAIN = Charset.forName("windows-1252");

  /** Those of a font; empty where its codes are numbers of its own. */
  static Optional<PdfLetters> of(COSDictionary font) {
    COSStream map = font == null ? null : font.getCOSStream(TO_UNICODE);
    if (map != null) {
      return Optional.of(read(new PdfTokens(PdfContent.of(map))));
    }
    boolean own = font != null && "Type0".equals(font.getNameAsString(COSName.SUBTYPE));
    return own ? Optional.empty() : Optional.of(new PdfLetters(Map.of(), 1));
  }

  private static PdfLetters read(PdfTokens tokens) {
    Map<Integer, String> letters = new HashMap<>();
    List<PdfTokens.Token> held = new ArrayList<>();
    int width = 1;
    for (var next = tokens.next(); next.isPresent(); next = tokens.next()) {
      String word = next.get().isString() ? "" : next.get().text();
      switch (word) {
        case "endcodespacerange" -> width = held.isEmpty() ? 1 : held.get(0).bytes().length;
        case "endbfchar" -> single(held, letters);
        case "endbfrange" -> ranges(held, letters);
        default -> held.add(next.get());
      }
      if (word.startsWith("begin") || word.startsWith("end")) {
        held.clear();
      }
    }
    return new PdfLetters(letters, Math.max(1, width));
  }

  private static void single(List<PdfTokens.Token> held, Map<Integer, String> letters) {
    for (int i = 0; i + 1 < held.size() && letters.size() < MOST; i += 2) {
      letters.put(code(held.get(i)), text(held.get(i + 1), 0));
    }
  }

  private static void ranges(List<PdfTokens.Token> held, Map<Integer, String> letters) {
    int i = 0;
    while (i + 2 < held.size()) {
      int first = code(held.get(i));
      int last = Math.min(code(held.get(i + 1)), first + MOST);
      boolean listed = !held.get(i + 2).isString();
      for (int code = first; code <= last && letters.size() < MOST; code++) {
        int at = i + 3 + code - first;
        if (!listed) {
          letters.put(code, text(held.get(i + 2), code - first));
        } else if (at < held.size() && held.get(at).isString()) {
          letters.put(code, text(held.get(at), 0));
        }
      }
      i += 3;
      while (listed && i < held.size() && !isClosing(held.get(i - 1))) {
        i++;
      }
    }
  }

  private static boolean isClosing(PdfTokens.Token token) {
    return !token.isString() && token.text().equals("]");
  }

  private static int code(PdfTokens.Token token) {
    return new BigInteger(1, token.bytes()).intValue();
  }

  private static String text(PdfTokens.Token token, int more) {
    String text = new String(token.bytes(), StandardCharsets.UTF_16BE);
    int last = text.length() - 1;
    return more == 0 || last < 0
        ? text
        : text.substring(0, last) + (char) (text.charAt(last) + more);
  }

  /** The text that a string in this font shows. */
  String read(byte[] codes) {
    if (letters.isEmpty()) {
      return new String(codes, PLAIN);
    }
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < codes.length; i += width) {
      int code = 0;
      for (int k = i; k < Math.min(i + width, codes.length); k++) {
        code = code << 8 | codes[k] & 0xFF;
      }
      text.append(letters.getOrDefault(code, "\uFFFD"));
    }
    return text.toString();
  }
}
