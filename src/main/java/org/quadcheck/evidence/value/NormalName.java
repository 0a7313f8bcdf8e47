package org.quadcheck.evidence.value;

import java.util.regex.Pattern;

/**
 * A name made comparable: one form of each letter, nothing that cannot be seen, case folded,
 * trimmed, runs of white space as one blank.
 *
 * @param text the comparable form
 */
public record NormalName(String text) {
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  /** Makes a name comparable. */
  public static NormalName of(String written) {
    String folded = LookAlikes.small(written).strip();
    return new NormalName(isSpaced(folded) ? folded : BLANKS.matcher(folded).replaceAll(" "));
  }

  /** Whether it surely has no other white space than single blanks. */
  private static boolean isSpaced(String text) {
    char before = 0;
    for (int i = 0; i < text.length(); i++) {
      char one = text.charAt(i);
      if (one < ' ' || one > '~' || (one == ' ' && before == ' ')) {
        return false;
      }
      before = one;
    }
    return true;
  }
}
