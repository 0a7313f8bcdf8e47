package org.quadcheck.check.likeness;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.quadcheck.evidence.value.NormalName;

/**
 * How far two names of the same sort agree, once what does not tell things apart is put aside:
 * case, blanks, punctuation, and the {@code v} before a version.
 */
public enum Likeness {
  SAME,
  /**
   * But for the legal form of a company, an article before a name, where it is parted into words,
   * or noughts and the name of the build at the end of a version.
   */
  NEARLY,
  DIFFERENT;

  private static final Set<String> LEGAL_FORMS =
      Set.of(
          "ag",
          "bv",
          "co",
          "company",
          "corp",
          "corporation",
          "gk",
          "gmbh",
          "inc",
          "incorporated",
          "kabushiki",
          "kaisha",
          "kk",
          "limited",
          "llc",
          "llp",
          "ltd",
          "plc",
          "private",
          "proprietary",
          "pte",
          "pty",
          "pvt",
          "sa",
          "株式会社",
          "有限会社",
          "合同会社");

  /** One form, written out: "Acme Private Limited" is "Acme Pvt. Ltd.". */
  private static final Map<String, String> SHORTENED =
      Map.of(
          "company", "co",
          "corporation", "corp",
          "incorporated", "inc",
          "limited", "ltd",
          "private", "pvt",
          "proprietary", "pty");

  /** What a name has besides where several companies belong together. */
  private static final Set<String> GROUP_FORMS =
      Set.of("global", "group", "holding", "holdings", "international");

  /** Japanese names stand beside their legal form without a blank; NFKC writes ㈱ as (株). */
  private static final Pattern JAPANESE_FORM = Pattern.compile("株式会社|有限会社|合同会社|\\([株有同]\\)");

  /** Of products. */
  public static Likeness ofProducts(String one, String other) {
    return of(words(one), words(other), glued(words(one)), glued(words(other)));
  }

  /** Of companies and other bodies. */
  public static Likeness ofBodies(String one, String other) {
    return of(shortened(one), shortened(other), glued(bare(one)), glued(bare(other)));
  }

  /** With each legal form as it is shortened. */
  private static List<String> shortened(String name) {
    return words(name).stream().map(word -> SHORTENED.getOrDefault(word, word)).toList();
  }

  /** What is left where it does not matter how a name is parted into words. */
  private static List<String> glued(List<String> words) {
    boolean article = words.size() > 1 && words.get(0).equals("the");
    return List.of(String.join("", article ? words.subList(1, words.size()) : words));
  }

  /** Of versions; a dot tells them apart. */
  public static Likeness ofVersions(String one, String other) {
    String first = version(one);
    String second = version(other);
    return of(
        List.of(first),
        List.of(second),
        List.of(released(first, second)),
        List.of(released(second, first)));
  }

  /** A version without noughts at its end, and without its build where the other names none. */
  private static String released(String version, String other) {
    String bare = other.contains("+") ? version : version.replaceFirst("(?<=\\d)\\+[\\w.-]+$", "");
    return bare.replaceFirst("(\\.0)+$", "");
  }

  private static Likeness of(
      List<String> one, List<String> other, List<String> bareOne, List<String> bareOther) {
    if (isNothing(one) || isNothing(other)) {
      return DIFFERENT;
    }
    if (one.equals(other)) {
      return SAME;
    }
    return !isNothing(bareOne) && bareOne.equals(bareOther) ? NEARLY : DIFFERENT;
  }

  private static boolean isNothing(List<String> words) {
    return words.stream().allMatch(String::isEmpty);
  }

  /** Dots and apostrophes vanish within a word, any other mark parts words. */
  public static List<String> words(String name) {
    String text =
        JAPANESE_FORM
            .matcher(NormalName.of(name).text())
            .replaceAll(found -> " " + written(found.group()) + " ")
            .replaceAll("[.'’]", "");
    return List.of(text.split("[^\\p{L}\\p{N}\\p{M}+#]+")).stream()
        .filter(word -> !word.isEmpty())
        .toList();
  }

  private static String written(String form) {
    return switch (form) {
      case "(株)" -> "株式会社";
      case "(有)" -> "有限会社";
      case "(同)" -> "合同会社";
      default -> form;
    };
  }

  /** Whether a word says what sort of company a name is of. */
  public static boolean isLegalForm(String word) {
    return LEGAL_FORMS.contains(word);
  }

  private static List<String> bare(String name) {
    return words(name).stream()
        .filter(word -> !LEGAL_FORMS.contains(word))
        .collect(Collectors.toUnmodifiableList());
  }

  /**
   * Whether the name of one body begins with that of another, or holds it whole, as "successor to
   * Acme" does: they may belong together.
   */
  public static boolean areKin(String one, String other) {
    List<String> first = withoutForms(one);
    List<String> second = withoutForms(other);
    int common = Math.min(first.size(), second.size());
    return common > 0
        && (first.subList(0, common).equals(second.subList(0, common))
            || Collections.indexOfSubList(first, second) >= 0);
  }

  /**
   * Whether one name holds the first word of another where that is a name by itself: "Harbourline
   * Assurance" beside "Harbourline Managed Services".
   */
  public static boolean shareTheirName(String one, String other) {
    List<String> first = withoutForms(one);
    List<String> second = withoutForms(other);
    return !first.isEmpty()
        && !second.isEmpty()
        && ((first.contains(second.get(0)) && ScopeWords.isName(second.get(0)))
            || (second.contains(first.get(0)) && ScopeWords.isName(first.get(0))));
  }

  public static List<String> withoutForms(String name) {
    return bare(name).stream().filter(word -> !GROUP_FORMS.contains(word)).toList();
  }

  /** A version without the word or letter before it. */
  public static String version(String written) {
    return NormalName.of(written)
        .text()
        .replaceFirst("^(version\\s*|release\\s*|v\\.?\\s*)(?=\\d)", "");
  }
}
