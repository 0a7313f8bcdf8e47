package org.quadcheck.knowledge;

import java.util.Arrays;

/**
 * Texts of which eight bytes each are kept: whoever asks is told of each that it is there, and
 * rarely of another.
 */
final class Fingerprints {
  private static final int LEAST = 64;

  private long[] prints = new long[LEAST];
  private int size;
  private int sorted;

  void add(String text) {
    if (size == prints.length) {
      tidy();
    }
    if (size > prints.length / 2) {
      prints = Arrays.copyOf(prints, prints.length * 2);
    }
    prints[size++] = print(text);
  }

  boolean mayHold(String text) {
    if (sorted < size) {
      tidy();
    }
    return Arrays.binarySearch(prints, 0, size, print(text)) >= 0;
  }

  /** Sorts them, each once. */
  private void tidy() {
    Arrays.sort(prints, 0, size);
    int kept = 0;
    for (int i = 0; i < size; i++) {
      if (kept == 0 || prints[i] != prints[kept - 1]) {
        prints[kept++] = prints[i];
      }
    }
    size = kept;
    sorted = kept;
  }

  private static long print(String text) {
    long hash = 0xCBF29CE484222325L;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * 0x100000001B3L;
    }
    long mixed = (hash ^ hash >>> 33) * 0xFF51AFD7ED558CCDL;
    return mixed ^ mixed >>> 33;
  }
}
