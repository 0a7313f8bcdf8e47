package org.quadcheck.report.convert;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.quadcheck.evidence.content.Part;

/** Counts what cannot be written in the other format. */
public final class Losses {
  private final Map<String, Integer> counts = new LinkedHashMap<>();

  /** So many more of something are left out. */
  public void add(String what, int count) {
    changed(what + " left out", count);
  }

  /** So many more of something come along otherwise than they were. */
  public void changed(String what, int count) {
    if (count > 0) {
      counts.merge(what, count, Integer::sum);
    }
  }

  /** The name of a component, or in its place a word that says that there is none. */
  String name(Part part) {
    boolean empty = part.component().name().isEmpty();
    changed("components without a name, written as NOASSERTION", empty ? 1 : 0);
    return empty ? "NOASSERTION" : part.component().name();
  }

  /** A text that can be written in UTF-8: halves of a character become the sign for that. */
  String wellFormed(String text) {
    int broken = (int) text.codePoints().filter(Losses::isHalf).count();
    changed("halves of characters, written as U+FFFD", broken);
    return broken == 0
        ? text
        : text.codePoints()
            .map(one -> isHalf(one) ? 0xFFFD : one)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
  }

  private static boolean isHalf(int character) {
    return character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
  }

  /** A line for each sort of thing: {@code properties left out: 12}. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    counts.forEach((what, count) -> lines.add("%s: %d".formatted(what, count)));
    return lines;
  }
}
