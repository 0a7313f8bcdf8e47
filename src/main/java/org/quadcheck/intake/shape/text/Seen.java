package org.quadcheck.intake.shape.text;

import java.util.Arrays;

/** Fingerprints of what was seen, some ten bytes each. */
public final class Seen {
  private static final int LEAST = 16;

  /** Of a hundred slots so many are taken at most. */
  private static final long FULL = 85;

  private final int most;
  private long[] slots = new long[LEAST];
  private int size;

  /** Remembers all. */
  public Seen() {
    this(Integer.MAX_VALUE);
  }

  /** Remembers the first so many, and takes whatever comes after for new. */
  public Seen(int most) {
    this.most = most;
  }

  /** Remembers a text; false where it was seen before. */
  public boolean add(String text) {
    return add(fingerprint(text));
  }

  /** Forgets all. */
  public void clear() {
    if (slots.length == LEAST) {
      Arrays.fill(slots, 0);
    } else {
      slots = new long[LEAST];
    }
    size = 0;
  }

  /** Remembers it; false where it was seen before. */
  public boolean add(long fingerprint) {
    long value = fingerprint == 0 ? 1 : fingerprint;
    if (size == most) {
      return !holds(value);
    }
    if (size * 100L >= slots.length * FULL) {
      grow();
    }
    if (put(slots, value)) {
      size++;
      return true;
    }
    return false;
  }

  private static boolean put(long[] slots, long value) {
    int at = find(slots, value);
    if (slots[at] == value) {
      return false;
    }
    slots[at] = value;
    return true;
  }

  private boolean holds(long value) {
    return slots[find(slots, value)] == value;
  }

  /** The slot of a value, or the free one where it would stand. */
  private static int find(long[] slots, long value) {
    int at = (int) (((value >>> 32) * slots.length) >>> 32);
    while (slots[at] != 0 && slots[at] != value) {
      at = at + 1 == slots.length ? 0 : at + 1;
    }
    return at;
  }

  private void grow() {
    long[] larger = new long[slots.length + (slots.length >> 1)];
    for (long slot : slots) {
      if (slot != 0) {
        put(larger, slot);
      }
    }
    slots = larger;
  }

  /** A number that texts of different content do not share by chance. */
  public static long fingerprint(String text) {
    int length = text.length();
    long a = 0x9E3779B97F4A7C15L ^ length;
    long b = 0xC2B2AE3D27D4EB4FL;
    int i = 0;
    for (; i + 1 < length; i += 2) {
      a = (a ^ text.charAt(i)) * 0x100000001B3L;
      b = (b ^ text.charAt(i + 1)) * 0x9E3779B185EBCA87L;
    }
    if (i < length) {
      a = (a ^ text.charAt(i)) * 0x100000001B3L;
    }
    return mix(a + Long.rotateLeft(b, 31));
  }

  public static long mix(long value) {
    long mixed = (value ^ value >>> 33) * 0xFF51AFD7ED558CCDL;
    mixed = (mixed ^ mixed >>> 33) * 0xC4CEB9FE1A85EC53L;
    return mixed ^ mixed >>> 33;
  }
}
