package org.quadcheck.check.likeness;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

  /** Each name stands under its first letters, or all of them: so many names may be asked for. */
  private static final int BEGINNING = 3;

  private final Map<String, List<String>> byBeginning = new HashMap<>();
  private final BitSet initials = new BitSet();

  private NamesWithin() {}

  public static NamesWithin of(Collection<String> names) {
    NamesWithin within = new NamesWithin();
    names.stream().map(NamesWithin::words).filter(one -> !one.isBlank()).forEach(within::add);
    return within;
  }

  private void add(String name) {
    byBeginning.computeIfAbsent(beginning(name, 0, BEGINNING), any -> new ArrayList<>(1)).add(name);
    initials.set(name.charAt(1));
  }

  /** Whether the text bears one of the names, as whole words. */
  public boolean isAnyIn(String text) {
    String words = words(text);
    for (int at = 0; at < words.length() - 1; at = words.indexOf(' ', at + 1)) {
      if (initials.get(words.charAt(at + 1)) && isAnyAt(words, at)) {
        return true;
      }
    }
    return false;
  }

  private boolean isAnyAt(String words, int at) {
    for (int length = 1; length <= BEGINNING; length++) {
      boolean apart = length >= SHORTEST_APART;
      for (String name : byBeginning.getOrDefault(beginning(words, at, length), List.of())) {
        if (apart ? isAt(words, at, name) : words.startsWith(name, at)) {
          return true;
        }
      }
    }
    return false;
  }

  /** The first letters from here on, blanks left out. */
  private static String beginning(String words, int from, int length) {
    StringBuilder letters = new StringBuilder(length);
    for (int i = from; i < words.length() && letters.length() < length; i++) {
      if (words.charAt(i) != ' ') {
        letters.append(words.charAt(i));
      }
    }
    return letters.toString();
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
