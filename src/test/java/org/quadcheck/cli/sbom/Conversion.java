package org.quadcheck.cli.sbom;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.quadcheck.evidence.content.Content;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.intake.Intake;
import org.quadcheck.limit.Limits;
import org.quadcheck.report.convert.Losses;
import org.quadcheck.report.convert.Stamp;
import org.quadcheck.report.convert.Target;

/**
 * SBOMs that are read, written in another format and read again.
 *
 * @param folder where they lie
 */
record Conversion(Path folder) {

  /** All that a text says. */
  Content read(String text) throws IOException, InvalidInputException {
    return read(Files.writeString(folder.resolve("source"), text));
  }

  static Content read(Path file) throws InvalidInputException {
    return Intake.whole(file.toString(), InputStream.nullInputStream(), Limits.standard());
  }

  /** It in another format, and that in the next. */
  Content converted(String text, Target... targets) throws IOException, InvalidInputException {
    Content content = read(text);
    for (Target target : targets) {
      content = read(written(content, target));
    }
    return content;
  }

  static String written(Content content, Target target) throws InvalidInputException {
    return target.text(content, new Stamp("1", "2026-01-31T12:00:00Z"), new Losses());
  }
}
