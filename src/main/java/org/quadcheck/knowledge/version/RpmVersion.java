package org.quadcheck.knowledge.version;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The order of RPM's versions: epoch, version, release. Where all else is the same and one of the
 * two leaves its release out, nobody knows which is the earlier.
 *
 * @param release empty where it is left out
 */
record RpmVersion(String epoch, String version, Optional<String> release) implements ReadVersion {
  private static final Pattern FORM = Pattern.compile("(?:(\\d+):)?([^-:]+)(?:-([^-]+))?");

  static Optional<ReadVersion> read(String text) {
    Matcher form = FORM.matcher(text);
    return form.matches()
        ? Optional.of(
            new RpmVersion(epoch(form), form.group(2), Optional.ofNullable(form.group(3))))
        : Optional.empty();
  }

  private static String epoch(Matcher form) {
    return form.group(1) == null ? "" : form.group(1);
  }

  @Override
  public Optional<Integer> order(ReadVersion other) {
    RpmVersion that = (RpmVersion) other;
    int order = Numerals.compare(epoch, that.epoch);
    order = order == 0 ? segments(version, that.version) : order;
    return order == 0 ? releases(that) : Optional.of(order);
  }

  private Optional<Integer> releases(RpmVersion other) {
    return release.isPresent() && other.release.isPresent()
        ? Optional.of(segments(release.get(), other.release.get()))
        : Optional.of(0).filter(any -> release.equals(other.release));
  }

  private static int segments(String one, String other) {
    int i = skip(one, 0);
    int j = skip(other, 0);
    while (i < one.length() || j < other.length()) {
      char first = i < one.length() ? one.charAt(i) : 0;
      char second = j < other.length() ? other.charAt(j) : 0;
      if (first == '~' || second == '~' || first == '^' || second == '^') {
        int order = mark(first, second);
        if (order != 0) {
          return order;
        }
        i++;
        j++;
      } else {
        if (first == 0 || second == 0) {
          return first == 0 ? -1 : 1;
        }
        boolean digits = Numerals.isDigit(first);
        int toI = end(one, i, digits);
        int toJ = end(other, j, digits);
        int order = segment(one.substring(i, toI), other.substring(j, toJ), digits);
        if (order != 0) {
          return order;
        }
        i = toI;
        j = toJ;
      }
      i = skip(one, i);
      j = skip(other, j);
    }
    return 0;
  }

  /** A tilde comes before everything, even the end; a caret before everything but the end. */
  private static int mark(char first, char second) {
    if (first == second) {
      return 0;
    }
    if (first == '~' || second == '~') {
      return first == '~' ? -1 : 1;
    }
    if (first == 0 || second == 0) {
      return first == 0 ? -1 : 1;
    }
    return first == '^' ? -1 : 1;
  }

  /** The first segment decides the sort; against another sort numbers are the later ones. */
  private static int segment(String one, String other, boolean digits) {
    if (other.isEmpty()) {
      return digits ? 1 : -1;
    }
    return digits ? Numerals.compare(one, other) : one.compareTo(other);
  }

  private static int skip(String text, int from) {
    int to = from;
    while (to < text.length() && !isPart(text.charAt(to))) {
      to++;
    }
    return to;
  }

  private static boolean isPart(char c) {
    return Numerals.isDigit(c) || isLetter(c) || c == '~' || c == '^';
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static int end(String text, int from, boolean digits) {
    int to = from;
    while (to < text.length()
        && (digits ? Numerals.isDigit(text.charAt(to)) : isLetter(text.charAt(to)))) {
      to++;
    }
    return to;
  }
}
