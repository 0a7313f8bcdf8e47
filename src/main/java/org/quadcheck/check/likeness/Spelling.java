package org.quadcheck.check.likeness;

import java.util.Arrays;
import java.util.List;

/** Whether two names differ by no more letters than a slip of the pen. */
public final class Spelling {
  private static final int SHORTEST = 6;
  private static final int LONG = 12;
  private static final int LONGEST = 200;

  private Spelling() {}

  /** One letter in names of six or more, two in those of twelve; shorter ones are their own. */
  public static boolean isNearly(String one, String other) {
    String first = letters(one);
    String second = letters(other);
    int length = Math.min(first.length(), second.length());
    int most = length < LONG ? 1 : 2;
    return length >= SHORTEST
        && length <= LONGEST
        && Math.abs(first.length() - second.length()) <= most
        && distance(first, second) <= most;
  }

  private static String letters(String name) {
    List<String> words = Likeness.withoutForms(name);
    return String.join("", words);
  }

  private static int distance(String one, String other) {
    int[] above = new int[other.length() + 1];
    Arrays.setAll(above, i -> i);
    for (int i = 1; i <= one.length(); i++) {
      int[] row = new int[other.length() + 1];
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(Math.min(row[j - 1], above[j]) + 1, above[j - 1] + change);
      }
      above = row;
    }
    return above[other.length()];
  }
}
