package org.quadcheck.evidence.value;

import java.util.regex.Pattern;

/** The paths of documents that stand within an envelope. */
public final class Enclosure {
  private static final Pattern WITHIN = Pattern.compile("!/(\\d+/)?(payload|predicate)$");

  private Enclosure() {}

  /** The file that was handed in: the envelope, where the document stands in one. */
  public static String file(String path) {
    return WITHIN.matcher(path).replaceFirst("");
  }
}
