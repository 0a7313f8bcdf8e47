package org.quadcheck.document;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** The known word that a person most likely meant. */
public final class Suggestion {
  private static final int LONGEST = 100;

  private Suggestion() {}

  /** {@code " Did you mean 'x'?"}, or nothing where no known word is near. */
  public static String near(String word, Collection<String> known) {
    return nearest(word, known).map(found -> " Did you mean '" + found + "'?").orElse("");
  }

  private static Optional<String> nearest(String word, Collection<String> known) {
    int most = Math.max(1, word.length() / 3);
    if (word.length() > LONGEST) {
      return Optional.empty();
    }
    return known.stream()
        .filter(one -> Math.abs(word.length() - one.length()) <= most)
        .filter(one -> distance(word, one) <= most)
        .min(
            Comparator.comparingInt((String one) -> distance(word, one))
                .thenComparing(Comparator.naturalOrder()));
  }

  /** The letters to insert, delete, replace or swap with a neighbour (optimal string alignment). */
  private static int distance(String one, String other) {
    int[][] steps = new int[one.length() + 1][other.length() + 1];
    for (int i = 0; i <= one.length(); i++) {
      for (int j = 0; j <= other.length(); j++) {
        steps[i][j] = i == 0 || j == 0 ? i + j : fewest(steps, one, other, i, j);
      }
    }
    return steps[one.length()][other.length()];
  }

  private static int fewest(int[][] steps, String one, String other, int i, int j) {
    int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
    int best =
        Math.min(Math.min(steps[i - 1][j], steps[i][j - 1]) + 1, steps[i - 1][j - 1] + change);
    boolean swapped =
        i > 1
            && j > 1
            && one.charAt(i - 1) == other.charAt(j - 2)
            && one.charAt(i - 2) == other.charAt(j - 1);
    return swapped ? Math.min(best, steps[i - 2][j - 2] + 1) : best;
  }
}
