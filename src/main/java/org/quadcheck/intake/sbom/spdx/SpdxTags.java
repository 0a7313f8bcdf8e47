package org.quadcheck.intake.sbom.spdx;

import java.io.IOException;
import org.quadcheck.evidence.value.InvalidInputException;
import org.quadcheck.evidence.value.Place;
import org.quadcheck.evidence.value.Value;
import org.quadcheck.intake.sbom.reading.Lines;
import org.quadcheck.intake.sbom.reading.Notes;
import org.quadcheck.intake.sbom.reading.Refusal;

/** The tags of an SPDX text and their values, which may run over lines within {@code <text>}. */
final class SpdxTags {
  private static final String OPEN = "<text>";
  private static final String CLOSE = "</text>";

  private final Lines lines;
  private final Notes notes;
  private String tag = "";
  private Value value;

  SpdxTags(Lines lines, Notes notes) {
    this.lines = lines;
    this.notes = notes;
  }

  String tag() {
    return tag;
  }

  Value value() {
    return value;
  }

  /** Goes to the next tag; false after the last. */
  boolean next() throws IOException, InvalidInputException {
    for (String line = lines.next(); line != null; line = lines.next()) {
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      int colon = line.indexOf(':');
      if (colon > 0) {
        tag = tag(line.substring(0, colon).strip());
        value = read(line.substring(colon + 1).strip());
        return true;
      }
      notes.violation("a line is neither a tag with a value nor a comment", lines.place());
    }
    return false;
  }

  private String tag(String name) throws InvalidInputException {
    if (name.length() > lines.limits().nameLength()) {
      throw Refusal.nameTooLong(lines.place(), lines.limits());
    }
    return name;
  }

  private Value read(String first) throws IOException, InvalidInputException {
    Place place = lines.place();
    String text = first.startsWith(OPEN) ? text(first, place) : first;
    if (text.length() > lines.limits().textLength()) {
      throw Refusal.textTooLong(place, lines.limits());
    }
    return Value.of(text, place);
  }

  private String text(String first, Place place) throws IOException, InvalidInputException {
    StringBuilder text = new StringBuilder(first.substring(OPEN.length()));
    while (text.indexOf(CLOSE, Math.max(0, text.length() - recent(text))) < 0) {
      String line = lines.next();
      if (line == null) {
        throw Refusal.broken(place, "the file ends within a text that begins here");
      }
      if (text.length() + line.length() > lines.limits().textLength() + CLOSE.length()) {
        throw Refusal.textTooLong(place, lines.limits());
      }
      text.append('\n').append(line);
    }
    return text.substring(0, text.indexOf(CLOSE));
  }

  private static int recent(StringBuilder text) {
    return text.length() - Math.max(0, text.lastIndexOf("\n"));
  }
}
