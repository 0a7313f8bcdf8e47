package org.quadcheck.report;

import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.quadcheck.page.Block;
import org.quadcheck.page.Page;

/** A page as Markdown with the tables of GitHub; text stands in it as text and never as markup. */
record MarkdownPage(Page page) {
  private static final Pattern MARKUP = Pattern.compile("[\\\\`*_{}\\[\\]#|~]");
  private static final Pattern LIST = Pattern.compile("^(\\d+)([.)])|^([-+=])");
  private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"]+");

  @Override
  public String toString() {
    StringBuilder out = new StringBuilder("# " + text(page.title()) + "\n");
    boolean listed = false;
    for (Block block : page.blocks()) {
      boolean item = block instanceof Block.Item;
      out.append(item && listed ? "" : "\n").append(written(block));
      listed = item;
    }
    return out.toString();
  }

  private static String written(Block block) {
    if (block instanceof Block.Heading heading) {
      return "#".repeat(heading.level() + 1) + " " + text(heading.text()) + "\n";
    }
    if (block instanceof Block.Item item) {
      String address = item.url().isBlank() ? "" : " " + address(item.url());
      return "- " + text(item.text()) + address + "\n";
    }
    if (block instanceof Block.Table table) {
      return table(table);
    }
    return text(((Block.Paragraph) block).text()) + "\n";
  }

  private static String table(Block.Table table) {
    String rule = row(Collections.nCopies(table.head().size(), "---"));
    String head = row(table.head().stream().map(MarkdownPage::text).toList());
    return table.rows().stream()
        .map(row -> row(row.stream().map(MarkdownPage::text).toList()))
        .collect(Collectors.joining("", head + rule, ""));
  }

  private static String row(List<String> cells) {
    return "| " + String.join(" | ", cells) + " |\n";
  }

  private static String address(String url) {
    return ADDRESS.matcher(url).matches() ? "<" + Harmless.line(url) + ">" : text(url);
  }

  static String text(String raw) {
    String line = Harmless.line(raw).strip();
    String inert =
        MARKUP
            .matcher(line)
            .replaceAll("\\\\$0")
            .replace("&", "&amp;")
            .replace("<", "&lt;")
            .replace(">", "&gt;");
    return LIST.matcher(inert).replaceFirst("$1\\\\$2$3");
  }
}
