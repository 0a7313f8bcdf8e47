package org.quadcheck.limit;

import java.util.EnumMap;
import java.util.Map;

/** How much of everything is read in this run. */
public final class Limits {
  private static final Limits STANDARD =
      new Limits(
          standards(),
          " (limit %1$s). Give --limit %1$s=NUMBER if you trust the file, or ask for less.");
  private static final Limits OF_EDITORS =
      new Limits(standards(), ". Make it smaller, or split it.");

  /** Every limit, whether it was set or not. */
  private final Map<Limit, Long> set;

  private final String advice;

  private Limits(Map<Limit, Long> set, String advice) {
    this.set = set;
    this.advice = advice;
  }

  private static Map<Limit, Long> standards() {
    Map<Limit, Long> standards = new EnumMap<>(Limit.class);
    for (Limit limit : Limit.values()) {
      standards.put(limit, limit.standard());
    }
    return standards;
  }

  /** What is meant for every supplier unless the buyer says otherwise. */
  public static Limits standard() {
    return STANDARD;
  }

  /** The same for those who wrote what is read: they mend it rather than let it in. */
  public static Limits ofEditors() {
    return OF_EDITORS;
  }

  /** The same but for one limit. */
  public Limits with(Limit limit, long number) {
    if (limit.isFixed() || number < 1 || number > limit.most()) {
      throw new IllegalArgumentException(limit.word() + " cannot be " + number);
    }
    Map<Limit, Long> changed = new EnumMap<>(set);
    changed.put(limit, number);
    return new Limits(changed, advice);
  }

  /** How much is read. */
  public long of(Limit limit) {
    return set.get(limit);
  }

  /** The same where it is known to be no more than can be counted in an {@code int}. */
  public int count(Limit limit) {
    return Math.toIntExact(of(limit));
  }

  /**
   * Says that a limit is met, and what to do.
   *
   * @param wrong has a place for the number
   */
  public String met(String wrong, Limit limit) {
    return wrong.formatted(of(limit)) + advice.formatted(limit.word());
  }
}
