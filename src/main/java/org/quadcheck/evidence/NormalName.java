package org.quadcheck.evidence;

import java.text.Normalizer;
import java.util.Locale;

/**
 * A name made comparable: Unicode NFC, case folded, trimmed, runs of white space as one blank.
 *
 * @param text the comparable form
 */
public record NormalName(String text) {

  /** Makes a name comparable. */
  public static NormalName of(String written) {
    String composed = Normalizer.normalize(written, Normalizer.Form.NFC);
    String folded = composed.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    return new NormalName(folded.strip().replaceAll("\\s+", " "));
  }
}
