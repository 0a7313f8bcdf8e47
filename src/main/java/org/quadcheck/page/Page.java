package org.quadcheck.page;

import java.util.List;

/** A readable page. */
public record Page(String title, List<Block> blocks) {
  public Page {
    blocks = List.copyOf(blocks);
  }
}
