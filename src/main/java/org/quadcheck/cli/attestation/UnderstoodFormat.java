package org.quadcheck.cli.attestation;

import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.quadcheck.intake.Understood;

/** The formats in which it can be told what attestations were taken for. */
enum UnderstoodFormat {
  TEXT,
  JSON;

  /** The word on the command line. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Every word, in order. */
  static List<String> words() {
    return Arrays.stream(values()).map(UnderstoodFormat::word).toList();
  }

  /** The format with this word. */
  static Optional<UnderstoodFormat> read(String word) {
    return Arrays.stream(values()).filter(format -> format.word().equals(word)).findFirst();
  }

  /** Writes the whole of it. */
  void write(Understood read, Writer out) throws IOException {
    switch (this) {
      case TEXT -> new UnderstoodText(read).write(out);
      case JSON -> new UnderstoodJson(read).write(out);
    }
  }
}
