package org.quadcheck.workbench.waiver;

import java.util.List;

/** Lines of YAML, and comments between them that stay comments whatever stands in them. */
final class CommentedText {
  private static final int WIDTH = 110;
  private static final int LONGEST = 400;
  private static final int MOST = 3;

  private final StringBuilder text = new StringBuilder();

  String whole() {
    return text.toString();
  }

  void line(String line) {
    text.append(line).append('\n');
  }

  /** An empty line, but for what a list begins with. */
  void gap() {
    if (text.lastIndexOf(":\n") != text.length() - 2) {
      line("");
    }
  }

  /** Wrapped at blanks, every line with its number sign. */
  void comment(String indent, String words) {
    StringBuilder line = new StringBuilder();
    for (String word : SafeText.line(words).strip().split(" +", -1)) {
      if (line.length() > 0 && indent.length() + line.length() + word.length() > WIDTH) {
        line(indent + "# " + line);
        line.setLength(0);
      }
      line.append(line.length() == 0 ? "" : " ").append(word);
    }
    line(indent + "# " + line);
  }

  /** The first of several texts, cut where they are long; the rest is counted. */
  static String few(List<String> texts) {
    String first = String.join("; ", texts.stream().limit(MOST).map(CommentedText::cut).toList());
    int more = texts.size() - MOST;
    return more > 0 ? first + "; and " + more + " more" : first;
  }

  private static String cut(String text) {
    return text.codePointCount(0, text.length()) <= LONGEST
        ? text
        : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…";
  }
}
