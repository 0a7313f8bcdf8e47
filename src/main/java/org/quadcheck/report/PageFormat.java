package org.quadcheck.report;

import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.quadcheck.page.Page;

/** The formats in which a page can be written. */
public enum PageFormat {
  TEXT,
  MARKDOWN,
  HTML,
  /** The tables of the page and nothing else. */
  CSV;

  /** The word on the command line. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The format with this word. */
  public static Optional<PageFormat> read(String word) {
    return Arrays.stream(values()).filter(format -> format.word().equals(word)).findFirst();
  }

  /** Writes the page. */
  public void write(Page page, Writer out) throws IOException {
    switch (this) {
      case TEXT -> out.write(new TextPage(page).toString());
      case MARKDOWN -> out.write(new MarkdownPage(page).toString());
      case HTML -> out.write(new HtmlPage(page).toString());
      case CSV -> new CsvPage(page).write(out);
    }
    out.flush();
  }
}
