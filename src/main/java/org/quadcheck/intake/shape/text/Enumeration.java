package org.quadcheck.intake.shape.text;

import java.util.HashSet;

/** One of a few texts. */
public record Enumeration(HashSet<String> values) implements TextRule {
  private static final int SHOWN = 60;

  @Override
  public boolean fits(String text) {
    return values.contains(text);
  }

  @Override
  public String complaint(String member, String text) {
    if (values.size() == 1) {
      return "'%s' must be '%s'".formatted(member, values.iterator().next());
    }
    return "'%s' is '%s', which is none of the %d values that the format knows"
        .formatted(member, shown(text), values.size());
  }

  /** A text of the supplier, short enough for a sentence. */
  public static String shown(String text) {
    return shown(text, SHOWN);
  }

  public static String shown(String text, int most) {
    if (text.length() <= most) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
    return text.substring(0, end) + "…";
  }
}
