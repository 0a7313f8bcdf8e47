package org.quadcheck.knowledge.version;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A version of Alpine's packages: numbers, a letter, suffixes, and the revision of the package.
 *
 * @param suffixes rank and number of each
 */
record AlpineVersion(List<String> numbers, String letter, List<Suffix> suffixes, String revision)
    implements ReadVersion {
  /** What comes before a release stands before the empty place, what comes after it behind. */
  private static final List<String> SUFFIXES =
      List.of("alpha", "beta", "pre", "rc", "", "cvs", "svn", "git", "hg", "p");

  private static final Pattern FORM =
      Pattern.compile(
          "(\\d+(?:\\.\\d+)*)([a-z]?)((?:_(?:alpha|beta|pre|rc|cvs|svn|git|hg|p)\\d*)*)"
              + "(?:~[0-9a-f]+)?(?:-r(\\d+))?");
  private static final Pattern SUFFIX = Pattern.compile("_([a-z]+)(\\d*)");

  private record Suffix(int rank, String number) {
    static final Suffix NONE = new Suffix(SUFFIXES.indexOf(""), "");
  }

  static Optional<ReadVersion> read(String text) {
    Matcher form = FORM.matcher(text);
    if (!form.matches()) {
      return Optional.empty();
    }
    List<Suffix> suffixes = new ArrayList<>();
    Matcher suffix = SUFFIX.matcher(form.group(3));
    while (suffix.find()) {
      suffixes.add(new Suffix(SUFFIXES.indexOf(suffix.group(1)), suffix.group(2)));
    }
    String revision = form.group(4) == null ? "" : form.group(4);
    List<String> numbers = List.of(form.group(1).split("\\."));
    return Optional.of(new AlpineVersion(numbers, form.group(2), suffixes, revision));
  }

  @Override
  public Optional<Integer> order(ReadVersion other) {
    return Optional.of(compareTo((AlpineVersion) other));
  }

  private int compareTo(AlpineVersion other) {
    int order = compareNumbers(other);
    order = order == 0 ? letter.compareTo(other.letter) : order;
    for (int i = 0; order == 0 && i < Math.max(suffixes.size(), other.suffixes.size()); i++) {
      order = Integer.compare(suffix(i).rank(), other.suffix(i).rank());
      order = order == 0 ? Numerals.compare(suffix(i).number(), other.suffix(i).number()) : order;
    }
    return order == 0 ? Numerals.compare(revision, other.revision) : order;
  }

  private Suffix suffix(int at) {
    return at < suffixes.size() ? suffixes.get(at) : Suffix.NONE;
  }

  private int compareNumbers(AlpineVersion other) {
    for (int i = 0; i < Math.min(numbers.size(), other.numbers.size()); i++) {
      int order = compareNumber(numbers.get(i), other.numbers.get(i), i > 0);
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(numbers.size(), other.numbers.size());
  }

  /** After the first dot a number with a zero before it is read like a fraction. */
  private static int compareNumber(String one, String other, boolean later) {
    boolean fraction = later && (isPadded(one) || isPadded(other));
    return fraction ? one.compareTo(other) : Numerals.compare(one, other);
  }

  private static boolean isPadded(String number) {
    return number.length() > 1 && number.startsWith("0");
  }
}
