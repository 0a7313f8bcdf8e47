package org.quadcheck.intake.shape.xml;

import org.quadcheck.intake.shape.text.TextRule;

/**
 * The form of a CPE. Nearly all of them are of version 2.3 and of plain characters, which is told
 * without the long pattern of the schema; it decides on all others.
 */
record CpeForm(TextRule pattern) implements TextRule {
  private static final String START = "cpe:2.3:";
  private static final int LANGUAGE = 6;
  private static final int ATTRIBUTES = 11;

  @Override
  public boolean fits(String text) {
    return isPlain(text) || pattern.fits(text);
  }

  /** Eleven attributes, each of plain characters or an asterisk. */
  static boolean isPlain(String text) {
    if (!text.startsWith(START)) {
      return false;
    }
    int attribute = 0;
    int from = START.length();
    while (attribute < ATTRIBUTES && from <= text.length()) {
      int colon = text.indexOf(':', from);
      int to = colon < 0 ? text.length() : colon;
      if (!isPlain(text, from, to, attribute)) {
        return false;
      }
      attribute++;
      from = to + 1;
    }
    return attribute == ATTRIBUTES && from > text.length();
  }

  private static boolean isPlain(String text, int from, int to, int attribute) {
    boolean any = to == from + 1 && text.charAt(from) == '*';
    if (any || attribute == 0) {
      return any || (to == from + 1 && "aho-".indexOf(text.charAt(from)) >= 0);
    }
    if (attribute == LANGUAGE || from == to) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (!isPlain(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isPlain(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= '0' && c <= '9')
        || (c >= 'A' && c <= 'Z')
        || c == '.'
        || c == '-'
        || c == '_';
  }

  @Override
  public String complaint(String member, String text) {
    return pattern.complaint(member, text);
  }
}
