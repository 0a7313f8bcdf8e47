package org.quadcheck.evidence.value;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Texts in the place of a body's name that name nobody: {@code various}, {@code internal}, {@code
 * N/A - in house}, {@code Supplier Name}. With any other word, such as a legal form, each may be a
 * name.
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
          "nobody",
          "someone",
          "anonymous",
          "thirdparty",
          "opensource",
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
          "party",
          "parties",
          "sources",
          "third",
          "3rd",
          "open",
          "source",
          "community",
          "name",
          "your",
          "my",
          "publisher",
          "organisation",
          "organization");

  private static final Set<String> ROLES =
      Set.of(
          "supplier",
          "vendor",
          "producer",
          "manufacturer",
          "publisher",
          "author",
          "company",
          "organisation",
          "organization");

  private static final Set<String> BESIDE_A_ROLE = Set.of("name", "the", "your", "my");

  private static final Pattern IN_HOUSE = Pattern.compile("\\bin[- _]house\\b");
  private static final Pattern THIRD_PARTY =
      Pattern.compile("\\b(?:third|3rd)[- _]+part(?:y|ies)\\b");
  private static final Pattern OPEN_SOURCE = Pattern.compile("\\bopen[- _]+source\\b");
  private static final Pattern NOT_APPLICABLE =
      Pattern.compile("n\\s*[/.]?\\s*a\\.?\\s*[-:(,;\\u2013\\u2014].*", Pattern.DOTALL);

  private static final Set<String> KNOWN =
      Stream.concat(NOBODY.stream(), BESIDE.stream()).collect(Collectors.toUnmodifiableSet());

  private static final int LONGEST = 16;
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}\\p{M}]+");

  private NoName() {}

  /** Whether it names nobody, though it is no placeholder by itself. */
  public static boolean is(String text) {
    if (text.isEmpty() || isPlain(text)) {
      return false;
    }
    List<String> words = words(text);
    boolean known = words.stream().anyMatch(NOBODY::contains) && KNOWN.containsAll(words);
    return known || NOT_APPLICABLE.matcher(plain(text)).matches();
  }

  /** Whether it says what a body is and not which: {@code Supplier Name}, {@code <vendor>}. */
  public static boolean isRole(String text) {
    if (text.isEmpty() || isPlain(text)) {
      return false;
    }
    List<String> words = words(text);
    return words.stream().anyMatch(ROLES::contains)
        && words.stream().allMatch(one -> ROLES.contains(one) || BESIDE_A_ROLE.contains(one));
  }

  private static String plain(String text) {
    return LookAlikes.latin(text).strip().toLowerCase(Locale.ROOT);
  }

  private static List<String> words(String text) {
    return BETWEEN_WORDS
        .splitAsStream(joined(plain(text)))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  private static String joined(String plain) {
    String house = IN_HOUSE.matcher(plain).replaceAll("inhouse");
    String party = THIRD_PARTY.matcher(house).replaceAll("thirdparty");
    return OPEN_SOURCE.matcher(party).replaceAll("opensource");
  }

  /**
   * Whether it surely names somebody, as most texts do: a word of ASCII is none of these, and it
   * does not begin with the letters of "not applicable".
   */
  private static boolean isPlain(String text) {
    int from = 0;
    for (int i = 0; i <= text.length(); i++) {
      char one = i < text.length() ? text.charAt(i) : ' ';
      if (one >= 128) {
        return false;
      }
      if (!Character.isLetterOrDigit(one)) {
        String word = i - from > LONGEST ? "" : text.substring(from, i).toLowerCase(Locale.ROOT);
        if (word.equals("n") || word.equals("na")) {
          return false;
        }
        if (i > from && !KNOWN.contains(word)) {
          return true;
        }
        from = i + 1;
      }
    }
    return false;
  }
}
