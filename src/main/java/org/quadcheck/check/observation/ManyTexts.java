package org.quadcheck.check.observation;

import java.util.ArrayList;
import java.util.List;

/**
 * Texts of which a sentence tells the first few and counts the others, each once. There may be
 * millions, so that of the others eight bytes each are kept.
 */
final class ManyTexts {
  private static final int LEAST = 64;

  private final List<String> first = new ArrayList<>();
  private long[] prints = new long[LEAST];
  private int count;

  void add(String text) {
    if (isNew(print(text))) {
      count++;
      if (first.size() < SbomQuestion.NAMED) {
        first.add(text);
      }
    }
  }

  int size() {
    return count;
  }

  boolean isEmpty() {
    return count == 0;
  }

  String listed() {
    return SbomQuestion.listed(first, count);
  }

  private boolean isNew(long print) {
    if (count > prints.length / 2) {
      grow();
    }
    return put(print);
  }

  private boolean put(long print) {
    int at = (int) print & (prints.length - 1);
    while (prints[at] != 0) {
      if (prints[at] == print) {
        return false;
      }
      at = (at + 1) & (prints.length - 1);
    }
    prints[at] = print;
    return true;
  }

  private void grow() {
    long[] before = prints;
    prints = new long[before.length * 2];
    for (long print : before) {
      if (print != 0) {
        put(print);
      }
    }
  }

  /** Never 0, which stands for an empty place. */
  private static long print(String text) {
    long hash = 0xCBF29CE484222325L;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * 0x100000001B3L;
    }
    long mixed = (hash ^ hash >>> 33) * 0xFF51AFD7ED558CCDL;
    long print = mixed ^ mixed >>> 33;
    return print == 0 ? 1 : print;
  }
}
