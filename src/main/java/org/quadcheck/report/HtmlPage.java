package org.quadcheck.report;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.quadcheck.page.Block;
import org.quadcheck.page.Page;

/** A page as one HTML file that needs nothing else: no scripts, no pictures, no network. */
record HtmlPage(Page page) {
  private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"]+");
  private static final String START =
      """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>%s</title>
      <style>
      body { font: 16px/1.5 sans-serif; color: #111; background: #fff; max-width: 75rem; margin: 2rem auto; padding: 0 1rem; }
      h2 { border-bottom: 1px solid #555; margin-top: 2.5rem; }
      h3 { margin-bottom: 0.3rem; }
      table { border-collapse: collapse; width: 100%%; }
      th, td { border: 1px solid #777; padding: 0.3rem 0.5rem; text-align: left; vertical-align: top; }
      thead th { background: #eee; }
      tr, li { break-inside: avoid; }
      h2, h3 { break-after: avoid; }
      a { overflow-wrap: anywhere; }
      </style>
      </head>
      <body>
      <h1>%s</h1>
      """;

  @Override
  public String toString() {
    StringBuilder out = new StringBuilder(START.formatted(text(page.title()), text(page.title())));
    boolean listed = false;
    for (Block block : page.blocks()) {
      boolean item = block instanceof Block.Item;
      if (item != listed) {
        out.append(item ? "<ul>\n" : "</ul>\n");
      }
      out.append(written(block));
      listed = item;
    }
    return out.append(listed ? "</ul>\n" : "").append("</body>\n</html>\n").toString();
  }

  private static String written(Block block) {
    if (block instanceof Block.Heading heading) {
      String tag = "h" + (heading.level() + 1);
      return element(tag, heading.text());
    }
    if (block instanceof Block.Item item) {
      String address = item.url().isBlank() ? "" : " " + address(item.url());
      return "<li>" + text(item.text()) + address + "</li>\n";
    }
    if (block instanceof Block.Table table) {
      return table(table);
    }
    return element("p", ((Block.Paragraph) block).text());
  }

  private static String table(Block.Table table) {
    String head = row("th scope=\"col\"", table.head());
    String rows =
        table.rows().stream().map(row -> row(table.leads(), row)).collect(Collectors.joining());
    return "<table>\n<thead>\n%s</thead>\n<tbody>\n%s</tbody>\n</table>\n".formatted(head, rows);
  }

  private static String row(String cell, List<String> texts) {
    return "<tr>" + cells(cell, texts) + "</tr>\n";
  }

  private static String row(int leads, List<String> texts) {
    int named = Math.min(leads, 1);
    return "<tr>"
        + cells("th scope=\"row\"", texts.subList(0, named))
        + cells("td", texts.subList(named, texts.size()))
        + "</tr>\n";
  }

  private static String cells(String tag, List<String> texts) {
    String end = "</" + tag.substring(0, 2) + ">";
    return texts.stream()
        .map(text -> "<" + tag + ">" + text(text) + end)
        .collect(Collectors.joining());
  }

  private static String element(String tag, String text) {
    return "<%s>%s</%s>\n".formatted(tag, text(text), tag);
  }

  private static String address(String url) {
    String shown = text(url);
    return ADDRESS.matcher(url).matches()
        ? "<a href=\"%s\" rel=\"noreferrer\">%s</a>".formatted(shown, shown)
        : shown;
  }

  static String text(String raw) {
    return Harmless.line(raw)
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
