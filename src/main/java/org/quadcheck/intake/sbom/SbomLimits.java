package org.quadcheck.intake.sbom;

/**
 * How much of an SBOM is read before it is refused.
 *
 * @param components how many, at any depth
 * @param nesting how deep components may stand in components
 * @param textLength characters of one text
 * @param bytes of the whole file
 */
public record SbomLimits(int components, int nesting, int textLength, long bytes) {
  private static final int LEVELS_OF_A_COMPONENT = 2;
  private static final int LEVELS_WITHIN = 64;

  public SbomLimits {
    if (components < 1 || nesting < 1 || textLength < 1 || bytes < 1) {
      throw new IllegalArgumentException("a limit of an SBOM must be at least 1");
    }
  }

  /** What is meant for every supplier unless the buyer says otherwise. */
  public static SbomLimits standard() {
    return new SbomLimits(1_000_000, 200, 1_000_000, 1L << 30);
  }

  /** How deep members and lists may stand in one another. */
  int levels() {
    return (int) Math.min(100_000L, (long) nesting * LEVELS_OF_A_COMPONENT + LEVELS_WITHIN);
  }
}
