package org.quadcheck.intake.sbom.value;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Short texts that came before, which are told by their bytes without making a text of them:
 * whoever compares one or looks for it in a table then has the same object, whose hash is known.
 */
public final class FamiliarWords {
  /** In bytes; longer words are not kept. */
  public static final int LONGEST = 2 * Long.BYTES;

  private static final int BITS = 11;
  private static final int MOST = 1 << BITS;

  private final long[] firsts = new long[MOST];
  private final long[] seconds = new long[MOST];
  private final String[] texts = new String[MOST];

  /** Knows no word yet. */
  public FamiliarWords() {
    // No bytes at all are the empty text.
    Arrays.fill(texts, "");
  }

  /** The text of some bytes of ASCII, of which the first sixteen are given as two words too. */
  public String text(long first, long second, int length, byte[] bytes, int start) {
    long one = length >= Long.BYTES ? first : first & low(length);
    long two = length < Long.BYTES ? 0 : second & low(length - Long.BYTES);
    int slot = slot(one, two);
    if (firsts[slot] != one || seconds[slot] != two) {
      firsts[slot] = one;
      seconds[slot] = two;
      texts[slot] = new String(bytes, start, length, StandardCharsets.ISO_8859_1);
    }
    return texts[slot];
  }

  private static long low(int bytes) {
    return bytes == Long.BYTES ? -1 : (1L << (bytes * Byte.SIZE)) - 1;
  }

  private static int slot(long one, long two) {
    long mixed = ((one * 0x9E3779B97F4A7C15L) ^ two) * 0xC2B2AE3D27D4EB4FL;
    return (int) (mixed >>> (Long.SIZE - BITS));
  }
}
