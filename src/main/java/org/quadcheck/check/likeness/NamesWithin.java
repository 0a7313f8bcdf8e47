package org.quadcheck.check.likeness;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import org.quadcheck.evidence.value.LookAlikes;

/**
 * Names that are looked for in other texts, word by word, whatever stands between the words or, as
 * in {@code Hua-wei} and {@code Z.T.E.}, between the letters of one. Accents make no other letter,
 * and each Chinese character is a word.
 */
public final class NamesWithin {
  /** Initials such as {@code L. G.} are no name of two letters. */
  private static final int SHORTEST_APART = 3;

  private static final Pattern ACCENTS = Pattern.compile("[\\u0300-\\u036F]");

  /** A name between blanks, and without any. */
  private record Name(String words, String letters) {}

  private final List<Name> names = new ArrayList<>();

  private NamesWithin() {}

  public static NamesWithin of(Collection<String> names) {
    NamesWithin within = new NamesWithin();
    names.stream()
        .map(NamesWithin::words)
        .filter(one -> !one.isBlank())
        .map(one -> new Name(one, letters(one)))
        .forEach(within.names::add);
    return within;
  }

  /** Whether the text bears one of the names, as whole words. */
  public boolean isAnyIn(String text) {
    String words = words(text);
    String letters = letters(words);
    for (Name name : names) {
      if (letters.contains(name.letters()) && isIn(words, name)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isIn(String words, Name name) {
    boolean found = words.contains(name.words());
    int at = name.letters().length() < SHORTEST_APART ? -1 : words.indexOf(' ');
    while (!found && at >= 0) {
      found = isAt(words, at, name.words());
      at = words.indexOf(' ', at + 1);
    }
    return found;
  }

  /** Whether a name stands here, blanks within its words left out. */
  private static boolean isAt(String words, int from, String name) {
    int at = from;
    for (int i = 0; i < name.length(); i++) {
      char expected = name.charAt(i);
      if (expected != ' ' && at < words.length() && words.charAt(at) == ' ') {
        at++;
      }
      if (at >= words.length() || words.charAt(at) != expected) {
        return false;
      }
      at++;
    }
    return true;
  }

  /** Copied by hand, for it is asked of every name of every component. */
  private static String letters(String words) {
    StringBuilder letters = new StringBuilder(words.length());
    for (int i = 0; i < words.length(); i++) {
      if (words.charAt(i) != ' ') {
        letters.append(words.charAt(i));
      }
    }
    return letters.toString();
  }

  /** The words of a text, each between blanks. */
  private static String words(String text) {
    String comparable = withoutAccents(Identity.comparable(text));
    StringBuilder words = new StringBuilder(comparable.length() + 2).append(' ');
    int point;
    for (int i = 0; i < comparable.length(); i += Character.charCount(point)) {
      point = comparable.codePointAt(i);
      boolean alone = Character.isIdeographic(point);
      if (alone || !isOfWord(point)) {
        end(words);
      }
      if (isOfWord(point)) {
        words.appendCodePoint(point);
      }
      if (alone) {
        end(words);
      }
    }
    end(words);
    return words.toString();
  }

  private static void end(StringBuilder words) {
    if (words.charAt(words.length() - 1) != ' ') {
      words.append(' ');
    }
  }

  private static String withoutAccents(String text) {
    if (LookAlikes.isAscii(text)) {
      return text;
    }
    String apart = Normalizer.normalize(text, Normalizer.Form.NFD);
    return Normalizer.normalize(ACCENTS.matcher(apart).replaceAll(""), Normalizer.Form.NFC);
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
