package org.quadcheck.evidence.vex;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.quadcheck.evidence.claim.DoubtfulWords;
import org.quadcheck.evidence.value.State;

/** Why a product is said not to be affected, in a word of a format or in words of its own. */
public final class Justification {
  private static final Pattern MARKS = Pattern.compile("[^\\p{L}]+");

  /** As OpenVEX and CSAF have it. */
  private static final String NOT_THERE = "componentnotpresent";

  /** How much harm there would be is no reason why there is none, nor is that there is none. */
  private static final Set<String> NONE =
      Set.of(
          "critical",
          "high",
          "important",
          "low",
          "medium",
          "moderate",
          "negligible",
          "notaffected",
          "unaffected");

  private Justification() {}

  /** The one of several that counts, in whatever order: the worst that is one. */
  public static String of(List<String> reasons) {
    return reasons.stream()
        .filter(Justification::isNotThere)
        .findFirst()
        .or(() -> reasons.stream().filter(Justification::isGiven).findFirst())
        .orElse("");
  }

  /** Whether it gives a reason. */
  public static boolean isGiven(String reason) {
    return State.of(reason) == State.STATED
        && !NONE.contains(letters(reason))
        && !DoubtfulWords.isNothing(reason)
        && DoubtfulWords.bare(reason).isEmpty();
  }

  /** Whether it says that the component is not there. */
  public static boolean isNotThere(String reason) {
    return letters(reason).equals(NOT_THERE);
  }

  private static String letters(String reason) {
    return MARKS.matcher(reason).replaceAll("").toLowerCase(Locale.ROOT);
  }
}
