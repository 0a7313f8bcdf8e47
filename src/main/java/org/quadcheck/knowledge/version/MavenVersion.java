package org.quadcheck.knowledge.version;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The order of Maven versions, by the version order specification of the POM reference. Every text
 * with no colon is a version; of one that begins otherwise than with a number nobody can tell what
 * it is beside one that begins with a number.
 */
record MavenVersion(boolean numbered, List<Part> parts) implements ReadVersion {
  /** One part: a number or a qualifier, and whether a hyphen or a change of sort precedes it. */
  private record Part(String text, boolean number, boolean hyphen) {
    boolean isNothing() {
      return number ? Numerals.compare(text, "0") == 0 : rank(text).equals(RELEASE);
    }
  }

  private static final String RELEASE = "5";
  private static final Map<String, String> RANKS =
      Map.ofEntries(
          Map.entry("alpha", "0"),
          Map.entry("beta", "1"),
          Map.entry("milestone", "2"),
          Map.entry("rc", "3"),
          Map.entry("cr", "3"),
          Map.entry("snapshot", "4"),
          Map.entry("", RELEASE),
          Map.entry("final", RELEASE),
          Map.entry("ga", RELEASE),
          Map.entry("release", RELEASE),
          Map.entry("sp", "6"));
  private static final Map<String, String> SHORT =
      Map.of("a", "alpha", "b", "beta", "m", "milestone");

  static Optional<ReadVersion> read(String text) {
    String plain = VersionScheme.withoutMark(text);
    return plain.indexOf(':') >= 0
        ? Optional.empty()
        : Optional.of(new MavenVersion(isDigit(plain, 0), parts(plain)));
  }

  @Override
  public Optional<Integer> order(ReadVersion other) {
    MavenVersion that = (MavenVersion) other;
    return numbered == that.numbered ? Optional.of(compareTo(that)) : Optional.empty();
  }

  private int compareTo(MavenVersion other) {
    List<Part> second = other.parts;
    for (int i = 0; i < Math.max(parts.size(), second.size()); i++) {
      int order = i >= parts.size() ? -beyond(second.get(i)) : against(parts.get(i), second, i);
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }

  private static int against(Part part, List<Part> others, int at) {
    return at >= others.size() ? beyond(part) : compare(part, others.get(at));
  }

  /** A part that the other version does not have. */
  private static int beyond(Part part) {
    if (part.number()) {
      return Numerals.compare(part.text(), "0");
    }
    return rank(part.text()).compareTo(RELEASE);
  }

  private static int compare(Part one, Part other) {
    if (one.number() && other.number()) {
      return one.hyphen() == other.hyphen()
          ? Numerals.compare(one.text(), other.text())
          : Boolean.compare(other.hyphen(), one.hyphen());
    }
    return one.number() || other.number()
        ? Boolean.compare(one.number(), other.number())
        : rank(one.text()).compareTo(rank(other.text()));
  }

  /** Qualifiers that are not known come after those that are, in the order of the alphabet. */
  private static String rank(String qualifier) {
    return RANKS.getOrDefault(qualifier, "7-" + qualifier);
  }

  private static List<Part> parts(String written) {
    String text = written.toLowerCase(Locale.ROOT);
    List<Part> parts = new ArrayList<>();
    int from = 0;
    boolean hyphen = false;
    for (int i = 0; i <= text.length(); i++) {
      boolean end = i == text.length();
      boolean separator = !end && (text.charAt(i) == '.' || text.charAt(i) == '-');
      boolean turn = !end && !separator && i > from && isDigit(text, i) != isDigit(text, i - 1);
      if (end || separator || turn) {
        boolean digitFollows = turn && isDigit(text, i);
        parts.add(part(text.substring(from, i), hyphen, digitFollows));
        hyphen = !end && (turn || text.charAt(i) == '-');
        from = separator ? i + 1 : i;
      }
    }
    return trimmed(parts);
  }

  private static boolean isDigit(String text, int at) {
    return Numerals.isDigit(text.charAt(at));
  }

  private static Part part(String text, boolean hyphen, boolean digitFollows) {
    if (text.isEmpty() || Numerals.isNumber(text)) {
      return new Part(text.isEmpty() ? "0" : text, true, hyphen);
    }
    return new Part(digitFollows ? SHORT.getOrDefault(text, text) : text, false, true);
  }

  /** Nothing is said by zeros and words for a release at the end, or before a hyphen. */
  private static List<Part> trimmed(List<Part> parts) {
    for (int i = parts.size() - 1; i > 0; i--) {
      boolean last = i == parts.size() - 1 || parts.get(i + 1).hyphen();
      if (last && parts.get(i).isNothing()) {
        parts.remove(i);
      }
    }
    return parts;
  }
}
