package org.quadcheck.evidence.value;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Texts in the place of a body's name that name nobody: {@code various}, {@code internal}, {@code
 * N/A - in house}. With any other word, such as a legal form, each may be a name.
 */
public final class NoName {
  private static final Set<String> NOBODY =
      Set.of(
          "various",
          "multiple",
          "several",
          "many",
          "diverse",
          "mixed",
          "different",
          "internal",
          "internally",
          "inhouse",
          "ourselves",
          "自社",
          "社内",
          "当社",
          "弊社",
          "各社",
          "複数",
          "複数社");

  /** With these beside it such a word still names nobody. */
  private static final Set<String> BESIDE =
      Set.of(
          "in",
          "house",
          "and",
          "the",
          "by",
          "our",
          "own",
          "developed",
          "development",
          "software",
          "supplier",
          "suppliers",
          "vendor",
          "vendors",
          "producer",
          "producers",
          "manufacturer",
          "manufacturers",
          "author",
          "authors",
          "contributor",
          "contributors",
          "company",
          "companies",
          "organisations",
          "organizations",
          "parties",
          "sources");

  private static final Pattern IN_HOUSE = Pattern.compile("\\bin[- _]house\\b");
  private static final Pattern NOT_APPLICABLE =
      Pattern.compile("n\\s*[/.]?\\s*a\\.?\\s*[-:(,;\\u2013\\u2014].*", Pattern.DOTALL);

  /** What each such text begins with, so that most names are told at a glance. */
  private static final Set<Character> BEGINNINGS =
      Stream.concat(Stream.of("n/a"), Stream.concat(NOBODY.stream(), BESIDE.stream()))
          .map(word -> word.charAt(0))
          .collect(Collectors.toUnmodifiableSet());

  private NoName() {}

  /** Whether it names nobody, though it is no placeholder by itself. */
  public static boolean is(String text) {
    if (text.isEmpty() || isPlain(text)) {
      return false;
    }
    String plain = LookAlikes.latin(text).strip().toLowerCase(Locale.ROOT);
    if (NOT_APPLICABLE.matcher(plain).matches()) {
      return true;
    }
    List<String> words =
        List.of(IN_HOUSE.matcher(plain).replaceAll("inhouse").split("[^\\p{L}\\p{N}\\p{M}]+"))
            .stream()
            .filter(word -> !word.isEmpty())
            .toList();
    return words.stream().anyMatch(NOBODY::contains)
        && words.stream().allMatch(word -> NOBODY.contains(word) || BESIDE.contains(word));
  }

  private static boolean isPlain(String text) {
    char first = Character.toLowerCase(text.charAt(0));
    return first < 128 && Character.isLetterOrDigit(first) && !BEGINNINGS.contains(first);
  }
}
