package org.quadcheck.intake.sbom;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/** Gives every id a number, from 0 in the order of their coming; an open table without entries. */
final class IdTable {
  private static final int NONE = -1;

  /** So many ids in a row that only look alike are no chance: somebody chose them. */
  private static final int SUSPICIOUS = 200;

  private final List<String> ids = new ArrayList<>();
  private int[] slots = filled(64);
  private int secret;

  /** The number of an id, which is kept from now on. */
  int number(String id) {
    int slot = slot(id);
    int known = slots[slot];
    if (known != NONE) {
      return known;
    }
    int fresh = ids.size();
    slots[slot] = fresh;
    ids.add(id);
    if (fresh * 2 >= slots.length) {
      arrange(slots.length * 2);
    }
    return fresh;
  }

  /** The number of an id, or -1 where it was never given one. */
  int find(String id) {
    return slots[slot(id)];
  }

  String id(int number) {
    return ids.get(number);
  }

  int size() {
    return ids.size();
  }

  /** Where an id stands, or where it would. */
  private int slot(String id) {
    int mask = slots.length - 1;
    int first = hash(id) & mask;
    int slot = first;
    while (slots[slot] != NONE && !ids.get(slots[slot]).equals(id)) {
      slot = (slot + 1) & mask;
      if (secret == 0 && ((slot - first) & mask) > SUSPICIOUS) {
        secret = ThreadLocalRandom.current().nextInt() | 1;
        arrange(slots.length);
        return slot(id);
      }
    }
    return slot;
  }

  private int hash(String id) {
    int hash = 0;
    if (secret == 0) {
      hash = id.hashCode();
    } else {
      for (int i = 0; i < id.length(); i++) {
        hash = (hash ^ id.charAt(i)) * secret;
        hash ^= hash >>> 15;
      }
    }
    int mixed = hash * 0x9E3779B9;
    return mixed ^ (mixed >>> 15);
  }

  private void arrange(int size) {
    slots = filled(size);
    for (int number = 0; number < ids.size(); number++) {
      slots[slot(ids.get(number))] = number;
    }
  }

  private static int[] filled(int size) {
    int[] slots = new int[size];
    Arrays.fill(slots, NONE);
    return slots;
  }
}
