package org.quadcheck.report;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.quadcheck.baseline.Nation;

/** Turns of phrase that the reports for people share. */
final class Phrases {
  private static final int LONGEST = 400;

  private Phrases() {}

  /** The constant in kebab-case: {@code not-checked}. */
  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** As a sentence names it: {@code the United States}. */
  static String name(Nation nation) {
    return nation.name().startsWith("United ") ? "the " + nation.name() : nation.name();
  }

  /** {@code a}, {@code a and b}, {@code a, b and c}. */
  static String and(List<String> words) {
    int last = words.size() - 1;
    return last < 1
        ? String.join("", words)
        : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
  }

  /** A number of something; empty for none. */
  static String count(int number, String what) {
    return number == 0 ? "" : number + " " + what;
  }

  /** Those of the texts that are not empty. */
  static List<String> present(String... texts) {
    return List.of(texts).stream().filter(text -> !text.isEmpty()).toList();
  }

  /** With a capital and a full stop; empty for nothing. */
  static String sentence(String text) {
    if (text.isBlank()) {
      return "";
    }
    int first = text.offsetByCodePoints(0, 1);
    String stop = text.matches("(?s).*[.?!]") ? "" : ".";
    return text.substring(0, first).toUpperCase(Locale.ROOT) + text.substring(first) + stop;
  }

  /** The first few and the number of the others. */
  static String some(List<String> words, int most, String between) {
    String first = words.stream().limit(most).collect(Collectors.joining(between));
    int others = words.size() - most;
    return others > 0 ? "%s … (%d more)".formatted(first, others) : first;
  }

  static String names(List<Nation> nations) {
    return nations.stream().map(Nation::name).collect(Collectors.joining(", "));
  }

  /** A foreign value, shortened where it is longer than anybody would read. */
  static String value(String text) {
    int length = text.codePointCount(0, text.length());
    return length <= LONGEST
        ? text
        : "%s... (%d characters more)"
            .formatted(text.substring(0, text.offsetByCodePoints(0, LONGEST)), length - LONGEST);
  }

  /** A foreign value, or in its place what is lacking. */
  static String orElse(String text, String lacking) {
    return text.isBlank() ? lacking : value(text);
  }
}
