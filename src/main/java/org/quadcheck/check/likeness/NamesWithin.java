package org.quadcheck.check.likeness;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Names that are looked for in other texts, word by word, whatever stands between the words. */
public final class NamesWithin {
  private final List<String> names = new ArrayList<>();

  private NamesWithin() {}

  public static NamesWithin of(Collection<String> names) {
    NamesWithin within = new NamesWithin();
    names.stream().map(NamesWithin::words).filter(one -> !one.isBlank()).forEach(within.names::add);
    return within;
  }

  /** Whether the text bears one of the names, as whole words. */
  public boolean isAnyIn(String text) {
    String words = words(text);
    for (String name : names) {
      if (words.contains(name)) {
        return true;
      }
    }
    return false;
  }

  /** The words of a text, each between blanks. */
  private static String words(String text) {
    String comparable = Identity.comparable(text);
    StringBuilder words = new StringBuilder(comparable.length() + 2).append(' ');
    boolean between = true;
    int point;
    for (int i = 0; i < comparable.length(); i += Character.charCount(point)) {
      point = comparable.codePointAt(i);
      if (isOfWord(point)) {
        words.appendCodePoint(point);
        between = false;
      } else if (!between) {
        words.append(' ');
        between = true;
      }
    }
    return (between ? words : words.append(' ')).toString();
  }

  /** A letter or a number of any script. */
  private static boolean isOfWord(int point) {
    if (point < 128) {
      return (point >= 'a' && point <= 'z') || (point >= '0' && point <= '9');
    }
    int type = Character.getType(point);
    return Character.isLetterOrDigit(point)
        || type == Character.LETTER_NUMBER
        || type == Character.OTHER_NUMBER;
  }
}
