package org.quadcheck.workbench.format;

import java.util.List;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;

/** One value of a file with where it stands, for writing it anew. */
sealed interface Part permits Part.Text, Part.Collection {

  /** Where it stands. */
  Span span();

  /**
   * A stretch of the file.
   *
   * @param start the first character
   * @param end the one after the last; of no use for a collection in block form
   * @param line of the first character
   * @param endLine of the one after the last
   */
  record Span(int start, int end, int line, int endLine) {}

  /** A text, number, truth or nothing. */
  record Text(Span span, String text, ScalarStyle style) implements Part {
    boolean isInBlock() {
      return style == ScalarStyle.FOLDED || style == ScalarStyle.LITERAL;
    }

    boolean isNothing() {
      return style == ScalarStyle.PLAIN && text.isEmpty();
    }

    /** The line that an end-of-line comment of its own stands on. */
    int lineOfComment() {
      return isInBlock() ? span.line() : span.endLine();
    }
  }

  /** Several values: a list or a map. */
  sealed interface Collection extends Part permits Items, Entries {
    boolean inFlow();

    List<? extends Child> children();
  }

  /** One value of a collection; in block form it begins a line. */
  sealed interface Child permits Item, Entry {
    int start();

    int column();

    Part value();
  }

  /** A list. */
  record Items(Span span, boolean inFlow, List<Item> children) implements Collection {
    public Items {
      children = List.copyOf(children);
    }
  }

  /** A value of a list, which begins with its dash. */
  record Item(int start, int column, Part value) implements Child {}

  /** A map. */
  record Entries(Span span, boolean inFlow, List<Entry> children) implements Collection {
    public Entries {
      children = List.copyOf(children);
    }
  }

  /** A key and its value. */
  record Entry(Text key, int column, Part value) implements Child {
    @Override
    public int start() {
      return key.span().start();
    }
  }
}
