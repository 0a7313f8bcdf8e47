package org.quadcheck.check;

import java.time.Month;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.quadcheck.evidence.NormalName;

/**
 * Words of an exhibit that baselines accept or not: an edition is the same with the standard's name
 * before it, a level with the word for what is counted.
 */
final class ExhibitWords {
  private static final String STANDARD = "^(iso|iec|iso/iec)?\\s*\\d{4,5}(-\\d{1,2})?:(?=\\d{4})";
  private static final String COUNTED =
      "^(class|level|stars?|type)\\s+|\\s*(★|☆|stars?|つ星)$|^(★|☆)\\s*";

  private static final Pattern MONTH = Pattern.compile("\\b(\\d{4})[-.](0[1-9]|1[0-2])\\b");

  private ExhibitWords() {}

  /** Whether what is stated is one of what is accepted; anything is where nothing is named. */
  static boolean accepts(List<String> accepted, String stated) {
    return accepted.isEmpty()
        || accepted.stream().map(ExhibitWords::bare).anyMatch(bare(stated)::equals);
  }

  private static String bare(String written) {
    String text = NormalName.of(written).text().toLowerCase(Locale.ROOT);
    return text.replaceFirst(STANDARD, "").replaceAll(COUNTED, "").strip();
  }

  /** Whether two editions in words can be the same: "ISM June 2026", "June 2026" and "2026-06". */
  static boolean isSameEdition(String one, String other) {
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
  static String asked(String lead, List<String> accepted) {
    return accepted.isEmpty()
        ? ""
        : accepted.stream().collect(Collectors.joining(" or ", lead, ""));
  }

  /** Whether one asks the same as another or more. */
  static boolean isAskedBy(List<String> mine, List<String> other) {
    return mine.isEmpty() || (!other.isEmpty() && mine.containsAll(other));
  }
}
