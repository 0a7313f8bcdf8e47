package org.quadcheck.intake.attestation.form;

import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.quadcheck.document.MapNode;
import org.quadcheck.evidence.InvalidInputException;

/** How an attestation of ours can be written; each is read back as the same. */
public enum FormNotation {
  YAML,
  JSON,
  CSV;

  /** The word on the command line. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The notation of this word. */
  public static Optional<FormNotation> read(String word) {
    return Arrays.stream(values()).filter(one -> one.word().equals(word)).findFirst();
  }

  /** Every word, in order. */
  public static List<String> words() {
    return Arrays.stream(values()).map(FormNotation::word).toList();
  }

  /** Writes the whole of it; what a table cannot hold is refused. */
  public void write(MapNode attestation, Writer out) throws IOException, InvalidInputException {
    switch (this) {
      case YAML -> out.write(YamlNotation.of(attestation));
      case JSON -> JsonNotation.write(attestation, out);
      case CSV -> CsvNotation.write(attestation, out);
    }
  }
}
