package org.quadcheck.check.exhibit;

import java.time.Month;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quadcheck.check.likeness.Likeness;
import org.quadcheck.evidence.value.NormalName;

/**
 * Words of an exhibit that baselines accept or not: an edition is the same with the standard's name
 * before it, a level with the word for what is counted.
 */
public final class ExhibitWords {
  /** {@code IS/ISO/IEC 27001:2022}: the bodies that publish it, and its number; a draft is none. */
  private static final String STANDARD =
      "^(?!(.*[/ ])?(not|non|no|dis|fdis|cd|pren)\\b)([a-z]{2,5}[/ ])*([a-z]{2,5})?\\s*\\d{4,5}(-\\d{1,2})?\\s*:\\s*(?=\\d{4})";

  private static final String AMENDED =
      "(?<=\\d{4})\\s*(/|\\+|with|incl\\.?|including)\\s*(amd|amendment)\\.?\\s*\\d+(:\\d{4})?$";
  private static final String SERVICE_REPORT =
      "^(aicpa )?soc[\\s-]?2[\\s,:®-]+(?=type)|(?<=type.{1,4})\\s+report$";

  /** What certificates write beside the level: whose programme, and by which way it was had. */
  private static final String PROGRAMME =
      "^(fedramp|cmmc)\\s+|[\\s,]*\\(c3pao\\)$|[\\s,]*\\(?\\b(20x|rev\\.?\\s?5)\\b\\)?";

  private static final Pattern DENIAL = Pattern.compile("\\b(not|no|non|never|nor|without)\\b");
  private static final List<Set<String>> NUMERALS =
      List.of(
          Set.of("i", "one", "一"),
          Set.of("ii", "two", "二"),
          Set.of("iii", "three", "三"),
          Set.of("iv", "four", "四"));
  private static final String COUNTED =
      "^(class|edition|level|stars?|type|クラス|レベル|タイプ)[\\s-]*|^[lt](?=\\d$)|\\s+edition$|\\s*(★|☆|stars?|つ?星)$"
          + "|^(★|☆|星)\\s*";

  /** The same said twice: "2 (Type II)". */
  private static final Pattern TWICE = Pattern.compile("(.+?)\\s*\\(([^()]+)\\)");

  /** A year of which the century is left out: "27001:22". */
  private static final Pattern SHORT_YEAR =
      Pattern.compile("(?<!\\d)(\\d{4,5}\\s*:\\s*)(?=\\d{2}(?!\\d))");

  /** What says which level or type is meant, be it one that is asked or another. */
  private static final Pattern KNOWN = Pattern.compile("\\d+|[a-z一二三四]|low|moderate|high|saas");

  private static final Pattern NAMED_TYPE =
      Pattern.compile("(?:type|タイプ)[\\s-]*(i{1,3}|iv|one|two|three|four|\\d+)(?![a-z\\d])");

  private static final Pattern OTHER_REPORT = Pattern.compile("soc[\\s-]?[13](?!\\d)");

  private static final Pattern MONTH = Pattern.compile("\\b(\\d{4})[-.](0[1-9]|1[0-2])\\b");

  private ExhibitWords() {}

  /** Whether what is stated is one of what is accepted; anything is where nothing is named. */
  public static boolean accepts(List<String> accepted, String stated) {
    return accepted.isEmpty()
        || accepted.stream().map(ExhibitWords::bare).anyMatch(bare(stated)::equals);
  }

  private static String bare(String written) {
    String text = withCentury(NormalName.of(written).text().toLowerCase(Locale.ROOT));
    Matcher twice = TWICE.matcher(text);
    if (twice.matches() && counted(twice.group(1)).equals(counted(twice.group(2)))) {
      return counted(twice.group(1));
    }
    return counted(text);
  }

  private static String counted(String text) {
    String bare =
        text.replaceFirst(STANDARD, "")
            .replaceFirst(AMENDED, "")
            .replaceAll(SERVICE_REPORT, "")
            .replaceAll(PROGRAMME, "")
            .strip()
            .replaceAll(COUNTED, "")
            .strip();
    return numeral(bare);
  }

  /** An edition with its year in four digits. */
  static String withCentury(String edition) {
    return SHORT_YEAR.matcher(edition).replaceAll("$120");
  }

  /** Whether nothing in a text says which level or type is meant, or that none is. */
  static boolean isUnclear(String text) {
    String bare = NormalName.of(text).text().replaceFirst("^(aicpa )?soc[\\s-]?2(?!\\d)", "");
    return !denies(text)
        && Stream.concat(Stream.of(bare(text)), Likeness.words(bare).stream())
            .noneMatch(word -> KNOWN.matcher(numeral(word)).matches());
  }

  /** Whether a text names a type that is accepted, and no other. */
  static boolean namesType(List<String> accepted, String text) {
    String plain = NormalName.of(text).text();
    List<String> named =
        NAMED_TYPE.matcher(plain).results().map(found -> numeral(found.group(1))).toList();
    return !named.isEmpty()
        && accepted.containsAll(named)
        && !denies(text)
        && !OTHER_REPORT.matcher(plain).find();
  }

  private static String numeral(String word) {
    return NUMERALS.stream()
        .filter(words -> words.contains(word))
        .findFirst()
        .map(words -> String.valueOf(NUMERALS.indexOf(words) + 1))
        .orElse(word);
  }

  /** Whether a text holds one of these beside other words, and denies nothing. */
  static boolean holds(List<String> some, String text) {
    List<String> words = Likeness.words(text);
    return !denies(text)
        && some.stream()
            .map(Likeness::words)
            .anyMatch(one -> Collections.indexOfSubList(words, one) >= 0);
  }

  static boolean denies(String text) {
    return DENIAL.matcher(NormalName.of(text).text()).find();
  }

  /** Whether two editions in words can be the same: "ISM June 2026", "June 2026" and "2026-06". */
  public static boolean isSameEdition(String one, String other) {
    Set<String> first = editionWords(one);
    Set<String> second = editionWords(other);
    return !first.isEmpty()
        && !second.isEmpty()
        && (first.containsAll(second) || second.containsAll(first));
  }

  private static Set<String> editionWords(String edition) {
    Set<String> words = new HashSet<>();
    Matcher month = MONTH.matcher(edition);
    String named =
        month.replaceAll(
            found -> Month.of(Integer.parseInt(found.group(2))) + " " + found.group(1));
    words.addAll(Likeness.words(named));
    return words;
  }

  /** "2 or 3", as the end of a sentence that begins so; empty where anything is accepted. */
  public static String asked(String lead, List<String> accepted) {
    return accepted.isEmpty()
        ? ""
        : accepted.stream().collect(Collectors.joining(" or ", lead, ""));
  }

  /** Whether one asks the same as another or more. */
  public static boolean isAskedBy(List<String> mine, List<String> other) {
    return mine.isEmpty() || (!other.isEmpty() && mine.containsAll(other));
  }
}
