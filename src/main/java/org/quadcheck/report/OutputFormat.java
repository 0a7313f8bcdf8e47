package org.quadcheck.report;

import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.quadcheck.assessment.AssessmentResult;

/** The formats that a result is written in; each has one renderer. */
public enum OutputFormat {
  /** A page for a person at a terminal. */
  TEXT,
  /** Everything, for programs. */
  JSON,
  /** One row a finding, for a spreadsheet. */
  CSV;

  /** The word on the command line. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Reads a word of the command line; empty for any other. */
  public static Optional<OutputFormat> read(String word) {
    return Arrays.stream(values()).filter(format -> format.word().equals(word)).findFirst();
  }

  /**
   * Writes a result with LF line ends and flushes; the caller closes. The same result gives the
   * same text.
   */
  public void write(AssessmentResult result, Writer out) throws IOException {
    renderer().write(result, out);
    out.flush();
  }

  private Renderer renderer() {
    return switch (this) {
      case TEXT -> new TextRenderer();
      case JSON -> new JsonRenderer();
      case CSV -> new CsvRenderer();
    };
  }
}
