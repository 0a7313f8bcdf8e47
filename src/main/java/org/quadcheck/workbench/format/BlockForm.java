package org.quadcheck.workbench.format;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;

/**
 * A text on lines of its own.
 *
 * @param head such as {@code >-}
 */
record BlockForm(String head, List<String> lines) {
  private static final Pattern WHERE_TO_BREAK = Pattern.compile("(?<![ \t]) (?![ \t])");

  /** The form of a text that the line has no room for, or that has lines; empty for the others. */
  static Optional<BlockForm> of(Part.Text part, boolean fits, int width) {
    String text = part.text();
    boolean ended = text.endsWith("\n");
    String body = ended ? text.substring(0, text.length() - 1) : text;
    boolean quoted = !part.isInBlock() && part.style() != ScalarStyle.PLAIN;
    boolean ofLines = text.indexOf('\n') >= 0;
    boolean literal = part.style() == ScalarStyle.LITERAL;
    boolean onOneLine = !literal && !ofLines && (fits || !WHERE_TO_BREAK.matcher(body).find());
    if (onOneLine || (quoted && ofLines) || !isBlock(body)) {
      return Optional.empty();
    }
    String end = ended ? "" : "-";
    return literal || !isFoldable(body)
        ? Optional.of(new BlockForm("|" + end, Arrays.asList(body.split("\n", -1))))
        : Optional.of(new BlockForm(">" + end, folded(body, width)));
  }

  private static boolean isBlock(String body) {
    boolean spaced = body.startsWith(" ") || body.startsWith("\t") || body.startsWith("\n");
    return !spaced
        && !body.endsWith("\n")
        && TextForm.shown(body).isPresent()
        && body.lines().noneMatch(line -> !line.isEmpty() && line.isBlank());
  }

  private static boolean isFoldable(String body) {
    return body.lines().allMatch(line -> line.strip().equals(line));
  }

  /** A line break of the text is a blank line, for a single one stands for a space. */
  private static List<String> folded(String body, int width) {
    List<String> lines = new ArrayList<>();
    for (String line : body.split("\n", -1)) {
      if (!lines.isEmpty()) {
        lines.add("");
      }
      if (!line.isEmpty()) {
        wrap(line, width, lines);
      }
    }
    return lines;
  }

  private static void wrap(String line, int width, List<String> lines) {
    StringBuilder now = new StringBuilder();
    for (String word : WHERE_TO_BREAK.split(line, -1)) {
      int length = now.codePointCount(0, now.length()) + word.codePointCount(0, word.length());
      if (now.length() > 0 && length >= width) {
        lines.add(now.toString());
        now.setLength(0);
      }
      now.append(now.length() > 0 ? " " : "").append(word);
    }
    lines.add(now.toString());
  }
}
