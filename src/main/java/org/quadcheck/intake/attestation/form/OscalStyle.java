package org.quadcheck.intake.attestation.form;

import java.util.List;
import org.quadcheck.document.NamedUuid;
import org.quadcheck.intake.attestation.oscal.OscalWords;

/**
 * How the parts of one OSCAL document are written.
 *
 * @param name of what the document speaks of, from which every UUID follows
 */
record OscalStyle(String name, Lost lost) {
  private static final int NAMED = 30;

  static OscalStyle of(Sheet form, Lost lost) {
    String name =
        "attestation %s %s %s"
            .formatted(
                form.part("supplier").text("name"),
                form.part("product").text("name"),
                form.part("product").text("version"));
    return new OscalStyle(name, lost);
  }

  String uuid(String what) {
    return NamedUuid.of(name + " " + what);
  }

  /** Adds a property of ours. */
  void own(String key, String value, List<Draft> properties) {
    String text = line(value);
    if (!text.isEmpty()) {
      properties.add(new Draft().with("name", key).with("ns", OscalWords.OURS).with("value", text));
    }
  }

  /** OSCAL holds most texts in one line. */
  String line(String text) {
    String line = text.replaceAll("[\\s\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
    if (!line.equals(text.strip())) {
      lost.add("line breaks and white space in texts, written as one blank", beginning(line));
    }
    return line;
  }

  private static String beginning(String line) {
    return "'%s'".formatted(line.length() > NAMED ? line.substring(0, NAMED) + "…" : line);
  }
}
