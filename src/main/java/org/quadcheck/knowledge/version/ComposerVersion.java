package org.quadcheck.knowledge.version;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A version of PHP's packages as Composer orders them: up to four numbers, how stable it is, and
 * whether it is still in development. Names of branches have no order.
 *
 * @param rank from development over alpha, beta and candidate to release and patch
 * @param mark the numbers behind the word for the rank
 * @param developed whether it is what comes before the version
 */
record ComposerVersion(List<String> numbers, int rank, List<String> mark, boolean developed)
    implements ReadVersion {
  private static final Pattern FORM =
      Pattern.compile(
          "v?(\\d+(?:\\.\\d+){0,3})(?:[._-]?(stable|alpha|a|beta|b|rc|patch|pl|p)((?:[.-]?\\d+)*))?"
              + "([.-]?dev)?(?:\\+\\S*)?");
  private static final Pattern BETWEEN = Pattern.compile("[.-]");
  private static final int DEVELOPMENT = 0;
  private static final int RELEASE = 4;

  static Optional<ReadVersion> read(String written) {
    Matcher form = FORM.matcher(written.toLowerCase(Locale.ROOT));
    if (!form.matches()) {
      return Optional.empty();
    }
    boolean developed = form.group(4) != null;
    String word = form.group(2) == null ? "" : form.group(2);
    return Optional.of(
        new ComposerVersion(
            List.of(form.group(1).split("\\.")),
            word.isEmpty() && developed ? DEVELOPMENT : rank(word),
            mark(form.group(3)),
            developed));
  }

  private static int rank(String word) {
    return switch (word) {
      case "a", "alpha" -> 1;
      case "b", "beta" -> 2;
      case "rc" -> 3;
      case "p", "pl", "patch" -> 5;
      default -> RELEASE;
    };
  }

  private static List<String> mark(String digits) {
    return digits == null
        ? List.of()
        : BETWEEN.splitAsStream(digits).filter(one -> !one.isEmpty()).toList();
  }

  @Override
  public Optional<Integer> order(ReadVersion other) {
    return Optional.of(compareTo((ComposerVersion) other));
  }

  private int compareTo(ComposerVersion other) {
    int order = 0;
    for (int i = 0; order == 0 && i < Math.max(numbers.size(), other.numbers.size()); i++) {
      order = Numerals.compare(number(i), other.number(i));
    }
    order = order == 0 ? Integer.compare(rank, other.rank) : order;
    for (int i = 0; order == 0 && i < Math.min(mark.size(), other.mark.size()); i++) {
      order = Numerals.compare(mark.get(i), other.mark.get(i));
    }
    order = order == 0 ? Integer.compare(mark.size(), other.mark.size()) : order;
    return order == 0 ? Boolean.compare(other.developed, developed) : order;
  }

  private String number(int at) {
    return at < numbers.size() ? numbers.get(at) : "0";
  }
}
