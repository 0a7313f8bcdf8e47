package org.quadcheck.page;

import java.util.List;

/** One part of a page. */
public sealed interface Block {

  /**
   * A heading.
   *
   * @param level 1 for a section, 2 for a part of one
   */
  record Heading(int level, String text) implements Block {
    public Heading {
      if (level < 1 || level > 2) {
        throw new IllegalArgumentException("a heading is of level 1 or 2, but is of " + level);
      }
    }
  }

  /** Sentences. */
  record Paragraph(String text) implements Block {}

  /**
   * One entry of a list.
   *
   * @param url where to read on; may be empty
   */
  record Item(String text, String url) implements Block {}

  /**
   * A table.
   *
   * @param leads how many of the first columns say what the row is about; plain text puts them on a
   *     line of their own
   * @param rows as long as the head, each
   */
  record Table(List<String> head, int leads, List<List<String>> rows) implements Block {
    public Table {
      head = List.copyOf(head);
      rows = rows.stream().map(List::copyOf).toList();
      int width = head.size();
      if (leads >= width || rows.stream().anyMatch(row -> row.size() != width)) {
        throw new IllegalArgumentException("every row of a table is as long as its head");
      }
    }
  }
}
