package org.quadcheck.knowledge.version;

/** Whole numbers of any length, as texts. */
final class Numerals {
  private Numerals() {}

  static int compare(String one, String other) {
    String first = bare(one);
    String second = bare(other);
    return first.length() == second.length()
        ? first.compareTo(second)
        : Integer.compare(first.length(), second.length());
  }

  private static String bare(String number) {
    int from = 0;
    while (from < number.length() && number.charAt(from) == '0') {
      from++;
    }
    return number.substring(from);
  }

  static boolean isNumber(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!isDigit(text.charAt(i))) {
        return false;
      }
    }
    return !text.isEmpty();
  }

  static boolean isDigit(int character) {
    return character >= '0' && character <= '9';
  }
}
