package org.quadcheck.evidence.value;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Texts as a reader sees them: without characters that show nothing, and with letters that look
 * Latin made Latin, so that nobody hides a word behind the code points it is written in.
 */
public final class LookAlikes {
  private static final String FOREIGN = "авеорсухкмтніјѕһԁԝѡպոαβεοντκιρυηχ";
  private static final String LATIN = "abeopcyxkmthijshdwwunabeontkipunx";
  private static final Pattern TRADE_MARKS = Pattern.compile("[\u2122\u2120\u00AE]");
  private static final String SHOWS_NOTHING = "\u034F\u115F\u1160\u17B4\u17B5\u2800\u3164\uFFA0";

  private LookAlikes() {}

  /** One form of each letter, and nothing that cannot be seen or says that a name is a mark. */
  public static String visible(String text) {
    if (isAscii(text)) {
      return text;
    }
    StringBuilder seen = new StringBuilder(text.length());
    Normalizer.normalize(TRADE_MARKS.matcher(text).replaceAll(""), Normalizer.Form.NFKC)
        .codePoints()
        .filter(LookAlikes::shows)
        .forEach(seen::appendCodePoint);
    return seen.toString();
  }

  /** The same in small letters, whose forms in capitals are the same. */
  public static String small(String text) {
    return isAscii(text)
        ? text.toLowerCase(Locale.ROOT)
        : visible(text).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
  }

  /** The same with letters that look Latin made Latin. */
  public static String latin(String text) {
    String small = small(text);
    if (isAscii(small)) {
      return small;
    }
    StringBuilder latin = new StringBuilder(small);
    for (int i = 0; i < latin.length(); i++) {
      int at = FOREIGN.indexOf(latin.charAt(i));
      if (at >= 0) {
        latin.setCharAt(i, LATIN.charAt(at));
      }
    }
    return latin.toString();
  }

  /** Whether it has letters of ASCII alone, of which no other form looks alike. */
  public static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 128) {
        return false;
      }
    }
    return true;
  }

  private static boolean shows(int point) {
    boolean selector =
        (point >= 0xFE00 && point <= 0xFE0F) || (point >= 0xE0100 && point <= 0xE01EF);
    return Character.getType(point) != Character.FORMAT
        && !selector
        && (point < 0x034F || point > 0xFFFF || SHOWS_NOTHING.indexOf(point) < 0);
  }
}
