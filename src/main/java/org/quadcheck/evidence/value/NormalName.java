package org.quadcheck.evidence.value;

import java.util.Locale;

/**
 * A name made comparable: one form of each letter, nothing that cannot be seen, case folded,
 * trimmed, runs of white space as one blank.
 *
 * @param text the comparable form
 */
public record NormalName(String text) {

  /** Makes a name comparable. */
  public static NormalName of(String written) {
    String folded = LookAlikes.visible(written).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    return new NormalName(folded.strip().replaceAll("\\s+", " "));
  }
}
