package org.quadcheck.page;

import java.util.ArrayList;
import java.util.List;

/** A page that is being written. */
public final class PageDraft {
  private final String title;
  private final List<Block> blocks = new ArrayList<>();

  public PageDraft(String title) {
    this.title = title;
  }

  /** Begins a section. */
  public void section(String text) {
    blocks.add(new Block.Heading(1, text));
  }

  /** Begins a part of a section. */
  public void part(String text) {
    blocks.add(new Block.Heading(2, text));
  }

  /** Sentences; nothing for no text. */
  public void paragraph(String text) {
    if (!text.isBlank()) {
      blocks.add(new Block.Paragraph(text));
    }
  }

  /** One entry of a list. */
  public void item(String text) {
    item(text, "");
  }

  /** One entry of a list, with the address where to read on. */
  public void item(String text, String url) {
    blocks.add(new Block.Item(text, url));
  }

  /** A table, nothing where it has no rows. */
  public void table(Block.Table table) {
    if (!table.rows().isEmpty()) {
      blocks.add(table);
    }
  }

  /** The page so far. */
  public Page page() {
    return new Page(title, blocks);
  }
}
