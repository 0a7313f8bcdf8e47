package org.quadcheck.workbench.format;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.tokens.ScalarToken;
import org.yaml.snakeyaml.tokens.Token;

/**
 * Finds every comment and every blank line of a file: they are what stands between its tokens, so
 * that none can be missed.
 */
final class AsidesReader {
  private final int[] points;
  private final BitSet covered = new BitSet();
  private final BitSet inFlow = new BitSet();
  private final List<Aside> asides = new ArrayList<>();
  private int lastBlank = -2;

  private AsidesReader(String text) {
    this.points = text.codePoints().toArray();
  }

  static List<Aside> read(String text, List<Token> tokens) {
    AsidesReader reader = new AsidesReader(text);
    tokens.forEach(reader::cover);
    reader.markFlow(tokens);
    int line = 0;
    for (int start = 0; start < reader.points.length; line++) {
      int end = reader.end(start);
      reader.line(line, start, end);
      start = end + 1;
    }
    return reader.asides;
  }

  private void markFlow(List<Token> tokens) {
    Deque<Integer> open = new ArrayDeque<>();
    for (Token token : tokens) {
      int at = token.getStartMark().getIndex();
      switch (token.getTokenId()) {
        case FlowSequenceStart, FlowMappingStart -> open.push(at);
        case FlowSequenceEnd, FlowMappingEnd -> inFlow.set(open.pop(), at);
        default -> {}
      }
    }
  }

  private void cover(Token token) {
    int start = token.getStartMark().getIndex();
    int end = token.getEndMark().getIndex();
    boolean block =
        token instanceof ScalarToken text
            && (text.getStyle() == ScalarStyle.FOLDED || text.getStyle() == ScalarStyle.LITERAL);
    if (!block) {
      covered.set(start, end);
      return;
    }
    int head = start;
    while (head < end && points[head] != '#' && points[head] != '\n') {
      head++;
    }
    covered.set(start, head);
    // The blank lines after a text in a block belong to what follows.
    while (end > start && isSpace(points[end - 1])) {
      end--;
    }
    int body = end(head);
    covered.set(body, Math.max(body, end));
  }

  private int end(int start) {
    int end = start;
    while (end < points.length && points[end] != '\n') {
      end++;
    }
    return end;
  }

  private void line(int line, int start, int end) {
    int first = start;
    while (first < end && isSpace(points[first])) {
      first++;
    }
    if (first == end) {
      if (!covered.get(start) && line > lastBlank + 1) {
        asides.add(new Aside(start, line, 0, "", true));
      }
      lastBlank = line;
      return;
    }
    for (int i = first; i < end; i++) {
      if (points[i] == '#' && !covered.get(i)) {
        String text = new String(points, i, end - i).stripTrailing();
        // Between brackets the column tells nothing, for each value gets a line of its own.
        asides.add(new Aside(i, line, inFlow.get(i) ? 0 : i - start, text, i == first));
        return;
      }
    }
  }

  private static boolean isSpace(int point) {
    return point == ' ' || point == '\t' || point == '\n';
  }
}
