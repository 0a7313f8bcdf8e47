package org.quadcheck.workbench.waiver;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Texts of others, written so that a file of YAML says them and nothing else. */
final class SafeText {
  private static final Pattern PLAIN =
      Pattern.compile("[A-Za-z][A-Za-z0-9]*(?:[ .-][A-Za-z0-9]+)*");
  private static final Pattern PLAIN_VERSION = Pattern.compile("\\d+(?:\\.\\d+){2,3}");

  /** What YAML takes for something else than a text. */
  private static final Set<String> WORDS =
      Set.of("y", "n", "yes", "no", "on", "off", "true", "false", "null");

  private SafeText() {}

  /** A value: plain where every reader takes it for this very text, else in quotes. */
  static String value(String text) {
    boolean plain = PLAIN.matcher(text).matches() && !WORDS.contains(text.toLowerCase(Locale.ROOT));
    return plain || PLAIN_VERSION.matcher(text).matches() ? text : quoted(text);
  }

  private static String quoted(String text) {
    return '"' + line(text.replace("\\", "\\\\").replace("\"", "\\\"")) + '"';
  }

  /** One line on which everything is seen: what steers instead of showing is written out. */
  static String line(String text) {
    StringBuilder line = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            point -> {
              if (shows(point)) {
                line.appendCodePoint(point);
              } else {
                line.append((point > 0xFFFF ? "\\U%08X" : "\\u%04X").formatted(point));
              }
            });
    return line.toString();
  }

  /** Code points that are not assigned count as shown: which those are differs between Javas. */
  private static boolean shows(int point) {
    boolean none = (point & 0xFFFE) == 0xFFFE || (point >= 0xFDD0 && point <= 0xFDEF);
    return !none
        && switch (Character.getType(point)) {
          case Character.CONTROL,
              Character.FORMAT,
              Character.SURROGATE,
              Character.PRIVATE_USE,
              Character.LINE_SEPARATOR,
              Character.PARAGRAPH_SEPARATOR ->
              false;
          default -> true;
        };
  }
}
