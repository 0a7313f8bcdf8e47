package org.quadcheck.knowledge.version;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The order of Debian's versions (Debian Policy 5.6.12): epoch, upstream version, revision. */
record DebianVersion(String epoch, String upstream, String revision) implements ReadVersion {
  private static final Pattern FORM =
      Pattern.compile("(?:(\\d+):)?([A-Za-z0-9.+~:-]+?)(?:-([A-Za-z0-9+.~]+))?");

  static Optional<ReadVersion> read(String text) {
    Matcher form = FORM.matcher(text);
    return form.matches()
        ? Optional.of(new DebianVersion(part(form, 1), part(form, 2), part(form, 3)))
        : Optional.empty();
  }

  @Override
  public Optional<Integer> order(ReadVersion other) {
    return Optional.of(compareTo((DebianVersion) other));
  }

  private int compareTo(DebianVersion other) {
    int order = Numerals.compare(epoch, other.epoch);
    order = order == 0 ? compareParts(upstream, other.upstream) : order;
    return order == 0 ? compareParts(revision, other.revision) : order;
  }

  private static String part(Matcher form, int group) {
    return form.group(group) == null ? "" : form.group(group);
  }

  /** Runs of other characters and of digits by turns. */
  private static int compareParts(String one, String other) {
    int i = 0;
    int j = 0;
    while (i < one.length() || j < other.length()) {
      int toI = end(one, i, false);
      int toJ = end(other, j, false);
      int order = compareWords(one.substring(i, toI), other.substring(j, toJ));
      i = end(one, toI, true);
      j = end(other, toJ, true);
      order = order == 0 ? Numerals.compare(one.substring(toI, i), other.substring(toJ, j)) : order;
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }

  private static int end(String text, int from, boolean digits) {
    int to = from;
    while (to < text.length() && Numerals.isDigit(text.charAt(to)) == digits) {
      to++;
    }
    return to;
  }

  private static int compareWords(String one, String other) {
    for (int i = 0; i < Math.max(one.length(), other.length()); i++) {
      int order = Integer.compare(weight(one, i), weight(other, i));
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }

  /** A tilde before the end, the end before letters, letters before all else. */
  private static int weight(String text, int at) {
    if (at >= text.length()) {
      return 0;
    }
    char c = text.charAt(at);
    if (c == '~') {
      return -1;
    }
    return Character.isLetter(c) ? c : c + 256;
  }
}
