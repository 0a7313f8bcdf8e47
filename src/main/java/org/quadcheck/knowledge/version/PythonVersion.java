package org.quadcheck.knowledge.version;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A version of Python's packages (PEP 440).
 *
 * @param early rank and number of an alpha, beta or candidate; the rank is -1 for a mere
 *     development release and 3 where it is none
 * @param post number of a post-release; empty if none
 * @param dev number of a development release; empty if none
 */
record PythonVersion(
    String epoch,
    List<String> release,
    int rank,
    String early,
    String post,
    String dev,
    String local)
    implements ReadVersion {
  private static final Pattern FORM =
      Pattern.compile(
          "v?(?:(\\d+)!)?(\\d+(?:\\.\\d+)*)"
              + "(?:[-_.]?(alpha|a|beta|b|preview|pre|c|rc)[-_.]?(\\d*))?"
              + "(?:-(\\d+)|([-_.]?(?:post|rev|r)[-_.]?(\\d*)))?"
              + "([-_.]?dev[-_.]?(\\d*))?"
              + "(?:\\+([a-z0-9]+(?:[-_.][a-z0-9]+)*))?");
  private static final int NONE = 3;

  static Optional<ReadVersion> read(String written) {
    Matcher form = FORM.matcher(written.toLowerCase(Locale.ROOT));
    if (!form.matches()) {
      return Optional.empty();
    }
    String post = form.group(5) != null ? form.group(5) : number(form.group(6), form.group(7));
    String dev = number(form.group(8), form.group(9));
    return Optional.of(
        new PythonVersion(
            form.group(1) == null ? "0" : form.group(1),
            List.of(form.group(2).split("\\.")),
            rank(form.group(3), post, dev),
            form.group(4) == null || form.group(4).isEmpty() ? "0" : form.group(4),
            post,
            dev,
            form.group(10) == null ? "" : form.group(10)));
  }

  /** The number of a mark; 0 where the mark stands without, empty where it does not stand. */
  private static String number(String mark, String digits) {
    if (mark == null) {
      return "";
    }
    return digits == null || digits.isEmpty() ? "0" : digits;
  }

  private static int rank(String word, String post, String dev) {
    if (word == null) {
      return post.isEmpty() && !dev.isEmpty() ? -1 : NONE;
    }
    return switch (word) {
      case "a", "alpha" -> 0;
      case "b", "beta" -> 1;
      default -> 2;
    };
  }

  @Override
  public Optional<Integer> order(ReadVersion other) {
    return Optional.of(compareTo((PythonVersion) other));
  }

  private int compareTo(PythonVersion other) {
    int order = Numerals.compare(epoch, other.epoch);
    for (int i = 0; order == 0 && i < Math.max(release.size(), other.release.size()); i++) {
      order = Numerals.compare(part(i), other.part(i));
    }
    order = order == 0 ? Integer.compare(rank, other.rank) : order;
    order = order == 0 ? Numerals.compare(early, other.early) : order;
    order = order == 0 ? compare(post, other.post, false) : order;
    order = order == 0 ? compare(dev, other.dev, true) : order;
    return order == 0 ? compareLocal(local, other.local) : order;
  }

  private String part(int at) {
    return at < release.size() ? release.get(at) : "0";
  }

  /** Where one of the two is not there, it comes last or first. */
  private static int compare(String one, String other, boolean missingIsLast) {
    if (one.isEmpty() != other.isEmpty()) {
      return one.isEmpty() == missingIsLast ? 1 : -1;
    }
    return Numerals.compare(one, other);
  }

  private static int compareLocal(String one, String other) {
    String[] first = one.isEmpty() ? new String[0] : one.split("[-_.]");
    String[] second = other.isEmpty() ? new String[0] : other.split("[-_.]");
    for (int i = 0; i < Math.min(first.length, second.length); i++) {
      boolean a = Numerals.isNumber(first[i]);
      boolean b = Numerals.isNumber(second[i]);
      int same = a ? Numerals.compare(first[i], second[i]) : first[i].compareTo(second[i]);
      int order = a == b ? same : Boolean.compare(a, b);
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(first.length, second.length);
  }
}
