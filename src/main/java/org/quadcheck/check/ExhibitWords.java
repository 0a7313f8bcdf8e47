package org.quadcheck.check;

import java.util.List;
import java.util.Locale;
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
