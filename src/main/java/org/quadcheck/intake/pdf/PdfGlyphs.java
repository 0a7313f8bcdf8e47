package org.quadcheck.intake.pdf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;

/**
 * Which letters a font with codes of one byte draws, as far as that can be told without its
 * outlines: those that it names for a code, and the plain ones where the file brings no outlines.
 *
 * @param named names of letters by their code
 * @param plain whether whoever shows it draws the letters of ASCII for their codes
 * @param drawn whether each is drawn by operators of the file
 */
record PdfGlyphs(Map<Integer, String> named, boolean plain, boolean drawn) {
  private static final List<String> DIGITS =
      List.of("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine");
  private static final List<String> OUTLINES = List.of("FontFile", "FontFile2", "FontFile3");

  /** With pictures for letters, which their codes do not tell. */
  private static final String SIGNS = "ZapfDingbats";

  static PdfGlyphs of(COSDictionary font) {
    String kind = String.valueOf(font.getNameAsString(COSName.SUBTYPE));
    boolean signs = SIGNS.equals(font.getNameAsString(COSName.BASE_FONT));
    if (kind.equals("Type0") || signs) {
      return new PdfGlyphs(Map.of(), false, false);
    }
    COSDictionary traits = font.getCOSDictionary(COSName.FONT_DESC);
    boolean own = traits != null && OUTLINES.stream().anyMatch(traits::containsKey);
    return new PdfGlyphs(named(font), !own, kind.equals("Type3"));
  }

  private static Map<Integer, String> named(COSDictionary font) {
    COSDictionary encoding = font.getCOSDictionary(COSName.ENCODING);
    COSArray differences = encoding == null ? null : encoding.getCOSArray(COSName.DIFFERENCES);
    Map<Integer, String> named = new HashMap<>();
    int code = 0;
    for (int i = 0; differences != null && i < differences.size(); i++) {
      COSBase next = differences.getObject(i);
      if (next instanceof COSNumber number) {
        code = number.intValue();
      } else if (next instanceof COSName name) {
        named.put(code, name.getName());
        code++;
      }
    }
    return named;
  }

  /** Whether a letter or digit is drawn for a code that is told to stand for another. */
  boolean differFrom(PdfLetters told) {
    if (drawn) {
      return true;
    }
    for (int code = 0; code < 256; code++) {
      Optional<String> said = told.letter(code);
      if (said.isPresent()
          && drawn(code).filter(letter -> !letter.equals(said.get())).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** The letter or digit that is drawn; empty where another sign is, or nobody can tell. */
  private Optional<String> drawn(int code) {
    String name = named.getOrDefault(code, "");
    if (DIGITS.contains(name)) {
      return Optional.of(String.valueOf(DIGITS.indexOf(name)));
    }
    if (name.length() == 1) {
      return Optional.of(name);
    }
    boolean usual = plain && isPlain(code);
    return usual ? Optional.of(name.isEmpty() ? Character.toString(code) : name) : Optional.empty();
  }

  private static boolean isPlain(int code) {
    return code < 128 && Character.isLetterOrDigit(code);
  }
}
