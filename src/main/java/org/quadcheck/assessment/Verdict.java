package org.quadcheck.assessment;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.quadcheck.baseline.Force;
import org.quadcheck.baseline.Nation;

/**
 * What a nation concludes, the worst of its baselines.
 *
 * @param reason why it is so where the numbers do not tell; may be empty
 * @param mustByForce demands that decide, by what binds anybody to them
 * @param byBaseline the same for each baseline alone
 */
public record Verdict(
    Nation nation,
    Word word,
    String reason,
    Tally must,
    Tally should,
    Map<Force, Integer> mustByForce,
    List<OfBaseline> byBaseline) {

  /** The three verdicts; declared worst first. */
  public enum Word {
    NOT_COMPLIANT("not-compliant"),
    NEEDS_REVIEW("needs-review"),
    COMPLIANT("compliant");

    private final String word;

    Word(String word) {
      this.word = word;
    }

    /** The word in JSON and CSV. */
    public String word() {
      return word;
    }
  }

  /** The verdict of one baseline. */
  public record OfBaseline(String baseline, Word word, Tally must, Tally should) {}

  public Verdict {
    Map<Force, Integer> copy = new EnumMap<>(Force.class);
    copy.putAll(mustByForce);
    mustByForce = Collections.unmodifiableMap(copy);
    byBaseline = List.copyOf(byBaseline);
  }
}
