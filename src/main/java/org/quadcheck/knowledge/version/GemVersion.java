package org.quadcheck.knowledge.version;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The order of versions of Ruby's gems: a part of letters makes an early version. */
final class GemVersion {
  private static final Pattern FORM =
      Pattern.compile("\\d+(?:\\.[0-9A-Za-z]+)*(?:-[0-9A-Za-z-]+(?:\\.[0-9A-Za-z-]+)*)?");
  private static final Pattern SEGMENT = Pattern.compile("\\d+|[A-Za-z]+");

  private GemVersion() {}

  static Optional<Integer> compare(String one, String other) {
    if (!FORM.matcher(one).matches() || !FORM.matcher(other).matches()) {
      return Optional.empty();
    }
    List<String> first = segments(one);
    List<String> second = segments(other);
    for (int i = 0; i < Math.max(first.size(), second.size()); i++) {
      int order = compareSegments(segment(first, i), segment(second, i));
      if (order != 0) {
        return Optional.of(order);
      }
    }
    return Optional.of(0);
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
