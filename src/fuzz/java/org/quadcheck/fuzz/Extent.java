package org.quadcheck.fuzz;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.quadcheck.evidence.value.Place;

/**
 * How far a file reaches, in whatever encoding it may be.
 *
 * @param lines ends of lines of every kind, and one more
 * @param columns characters or bytes of the whole, and room for an end beyond the last
 */
record Extent(long lines, long columns) {
  /** The XML parser of the JDK counts "<?xml" twice where something else begins so. */
  private static final int BEYOND = 8;

  static Extent of(byte[] bytes) {
    long lines = 0;
    long columns = bytes.length;
    for (Charset charset :
        List.of(
            StandardCharsets.UTF_8,
            StandardCharsets.UTF_16LE,
            StandardCharsets.UTF_16BE,
            StandardCharsets.ISO_8859_1)) {
      String text = new String(bytes, charset);
      lines =
          Math.max(
              lines,
              text.chars().filter(one -> "\r\n\u0085\u2028\u2029".indexOf(one) >= 0).count());
      columns = Math.max(columns, text.length());
    }
    return new Extent(lines + 1, columns + BEYOND);
  }

  void mustHold(Place place) {
    boolean named = place.path().startsWith(Target.NAME);
    boolean within = place.line() >= 0 && place.line() <= lines;
    if (!named || !within || place.column() < 0 || place.column() > columns) {
      throw new AssertionError("a place outside of the file: " + place + " of " + this);
    }
  }
}
