package org.quadcheck.report.verify;

import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.quadcheck.report.JsonParts;
import org.quadcheck.report.PageFormat;

/** The formats in which the outcomes of signatures can be written. */
public enum VerificationFormat {
  TEXT,
  JSON;

  /** The word on the command line. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The format with this word. */
  public static Optional<VerificationFormat> read(String word) {
    return Arrays.stream(values()).filter(format -> format.word().equals(word)).findFirst();
  }

  /** Writes all outcomes. */
  public void write(Verification verification, Writer out) throws IOException {
    switch (this) {
      case TEXT -> PageFormat.TEXT.write(new VerificationPage(verification).page(), out);
      case JSON -> JsonParts.write(out, json -> VerificationJson.write(verification, json));
    }
  }
}
