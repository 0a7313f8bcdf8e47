package org.quadcheck.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.quadcheck.baseline.Baseline;
import org.quadcheck.baseline.Force;
import org.quadcheck.baseline.Nation;
import org.quadcheck.baseline.Waiver;
import org.quadcheck.knowledge.Knowledge;

/**
 * What the buyer wants judged, and how strictly.
 *
 * @param asOf the day of judging
 * @param leastForce only demands of this force or stronger decide; empty where all do
 * @param reportOnly the exit code does not follow the gate
 * @param sourcesDigest of the register that the baselines were resolved against
 * @param known data that the buyer gave
 */
public record Mandate(
    LocalDate asOf,
    List<Baseline> baselines,
    List<Nation> nations,
    Optional<Force> leastForce,
    List<Waiver> waivers,
    FailOn failOn,
    boolean reportOnly,
    String sourcesDigest,
    Knowledge known) {
  /** One without data. */
  public Mandate(
      LocalDate asOf,
      List<Baseline> baselines,
      List<Nation> nations,
      Optional<Force> leastForce,
      List<Waiver> waivers,
      FailOn failOn,
      boolean reportOnly,
      String sourcesDigest) {
    this(
        asOf,
        baselines,
        nations,
        leastForce,
        waivers,
        failOn,
        reportOnly,
        sourcesDigest,
        Knowledge.none());
  }

  public Mandate {
    baselines = List.copyOf(baselines);
    nations = List.copyOf(nations);
    waivers = List.copyOf(waivers);
    if (nations.isEmpty()) {
      throw new IllegalArgumentException("nothing can be judged for no nation");
    }
  }

  /** The same with the data that the buyer gave. */
  public Mandate knowing(Knowledge data) {
    return new Mandate(
        asOf, baselines, nations, leastForce, waivers, failOn, reportOnly, sourcesDigest, data);
  }

  /** Whether the buyer lets a demand of this force decide. */
  boolean lets(Force force) {
    return leastForce.map(force::isAtLeast).orElse(true);
  }
}
