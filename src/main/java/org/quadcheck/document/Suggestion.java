package org.quadcheck.document;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** The known word that a person most likely meant. */
public final class Suggestion {
  private Suggestion() {}

  /** {@code " Did you mean 'x'?"}, or nothing where no known word is near. */
  public static String near(String word, Collection<String> known) {
    return nearest(word, known).map(found -> " Did you mean '" + found + "'?").orElse("");
  }

  private static Optional<String> nearest(String word, Collection<String> known) {
    int most = Math.max(1, word.length() / 3);
    return known.stream()
        .filter(one -> distance(word, one) <= most)
        .min(
            Comparator.comparingInt((String one) -> distance(word, one))
                .thenComparing(Comparator.naturalOrder()));
  }

  /** The number of letters to insert, delete or replace (Levenshtein). */
  private static int distance(String one, String other) {
    int[] before = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      before[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int[] now = new int[other.length() + 1];
      now[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        now[j] = Math.min(Math.min(now[j - 1], before[j]) + 1, before[j - 1] + change);
      }
      before = now;
    }
    return before[other.length()];
  }
}
