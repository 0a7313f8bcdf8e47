package org.quadcheck.knowledge.version;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The order of versions of Ruby's gems: a part of letters makes an early version. */
record GemVersion(List<String> segments) implements ReadVersion {
  private static final Pattern FORM =
      Pattern.compile("\\d+(?:\\.[0-9A-Za-z]+)*(?:-[0-9A-Za-z-]+(?:\\.[0-9A-Za-z-]+)*)?");
  private static final Pattern SEGMENT = Pattern.compile("\\d+|[A-Za-z]+");

  static Optional<ReadVersion> read(String text) {
    return FORM.matcher(text).matches()
        ? Optional.of(new GemVersion(segments(text)))
        : Optional.empty();
  }

  @Override
  public Optional<Integer> order(ReadVersion other) {
    return Optional.of(compareTo((GemVersion) other));
  }

  private int compareTo(GemVersion other) {
    int order = 0;
    for (int i = 0; order == 0 && i < Math.max(segments.size(), other.segments.size()); i++) {
      order = compareSegments(segment(segments, i), segment(other.segments, i));
    }
    return order;
  }

  private static List<String> segments(String text) {
    List<String> segments = new ArrayList<>();
    Matcher segment = SEGMENT.matcher(text.replace("-", ".pre."));
    while (segment.find()) {
      segments.add(segment.group());
    }
    int early = 0;
    while (early < segments.size() && Numerals.isNumber(segments.get(early))) {
      early++;
    }
    List<String> release = withoutZeros(segments.subList(0, early));
    release.addAll(withoutZeros(segments.subList(early, segments.size())));
    return release;
  }

  private static List<String> withoutZeros(List<String> segments) {
    List<String> kept = new ArrayList<>(segments);
    while (!kept.isEmpty() && isZero(kept.get(kept.size() - 1))) {
      kept.remove(kept.size() - 1);
    }
    return kept;
  }

  private static boolean isZero(String segment) {
    return Numerals.isNumber(segment) && Numerals.compare(segment, "0") == 0;
  }

  private static String segment(List<String> segments, int at) {
    return at < segments.size() ? segments.get(at) : "0";
  }

  private static int compareSegments(String one, String other) {
    boolean first = Numerals.isNumber(one);
    boolean second = Numerals.isNumber(other);
    if (first && second) {
      return Numerals.compare(one, other);
    }
    return first == second ? one.compareTo(other) : Boolean.compare(first, second);
  }
}
