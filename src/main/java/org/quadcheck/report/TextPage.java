package org.quadcheck.report;

import java.util.List;
import java.util.stream.Collectors;
import org.quadcheck.page.Block;
import org.quadcheck.page.Page;

/** A page as plain text of at most 80 columns. */
record TextPage(Page page) {
  private static final int MARGIN = 4;

  @Override
  public String toString() {
    Paper paper = new Paper();
    paper.paragraph("", page.title());
    boolean listed = false;
    for (Block block : page.blocks()) {
      boolean item = block instanceof Block.Item;
      if (!item || !listed) {
        paper.blank();
      }
      write(block, paper);
      listed = item || block instanceof Block.Heading;
    }
    return paper.toString();
  }

  private static void write(Block block, Paper paper) {
    if (block instanceof Block.Heading heading) {
      paper.paragraph("", heading.text());
      if (heading.level() == 1) {
        int width = Math.min(Paper.WIDTH, Columns.of(Harmless.line(heading.text())));
        paper.paragraph("", "-".repeat(width));
      }
    } else if (block instanceof Block.Paragraph paragraph) {
      paper.paragraph("", paragraph.text());
    } else if (block instanceof Block.Item item) {
      paper.paragraph("- ", item.text());
      if (!item.url().isBlank()) {
        paper.paragraph("  ", item.url());
      }
    } else if (block instanceof Block.Table table) {
      write(table, paper);
    }
  }

  private static void write(Block.Table table, Paper paper) {
    int columns = table.head().size() - table.leads();
    int margin = table.leads() == 0 ? 0 : MARGIN;
    int width = (Paper.WIDTH - margin) / columns;
    paper.columns(cells(table, table.head()), margin, width);
    for (List<String> row : table.rows()) {
      paper.paragraph("", lead(row.subList(0, table.leads())));
      paper.columns(cells(table, row), margin, width);
    }
  }

  /** {@code MSP-IR-3 Suspected incidents are reported too: yes}. */
  private static String lead(List<String> texts) {
    String first = texts.isEmpty() ? "" : texts.get(0) + " ";
    return first
        + texts.stream().skip(1).filter(text -> !text.isBlank()).collect(Collectors.joining(": "));
  }

  private static List<String> cells(Block.Table table, List<String> row) {
    return row.subList(table.leads(), row.size());
  }
}
