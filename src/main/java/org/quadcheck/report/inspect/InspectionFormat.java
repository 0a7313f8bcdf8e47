package org.quadcheck.report.inspect;

import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.quadcheck.report.PageFormat;

/** The formats in which an inspection can be written. */
public enum InspectionFormat {
  TEXT,
  MARKDOWN,
  HTML,
  JSON;

  /** The word on the command line. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The format with this word. */
  public static Optional<InspectionFormat> read(String word) {
    return Arrays.stream(values()).filter(format -> format.word().equals(word)).findFirst();
  }

  /** Writes the whole inspection. */
  public void write(Inspection inspection, Writer out) throws IOException {
    switch (this) {
      case TEXT -> PageFormat.TEXT.write(new InspectionPage(inspection).page(), out);
      case MARKDOWN -> PageFormat.MARKDOWN.write(new InspectionPage(inspection).page(), out);
      case HTML -> PageFormat.HTML.write(new InspectionPage(inspection).page(), out);
      case JSON -> new InspectionJson(inspection).write(out);
    }
  }
}
