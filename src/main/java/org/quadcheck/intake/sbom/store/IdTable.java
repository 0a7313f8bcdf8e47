package org.quadcheck.intake.sbom.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/** Gives every id a number, from 0 in the order of their coming; an open table without entries. */
public final class IdTable {
  private static final int NONE = -1;

  /** So many ids in a row that only look alike are no chance: somebody chose them. */
  private static final int SUSPICIOUS = 200;

  private final List<String> ids = new ArrayList<>();
  private final IntList hashes = new IntList();
  private int[] slots = filled(64);
  private int secret;
  private int last = NONE;

  /** The number of an id, which is kept from now on. */
  public int number(String id) {
    int expected = expected(id);
    if (expected != NONE) {
      return expected;
    }
    int slot = slot(id, hash(id));
    if (slots[slot] == NONE) {
      add(id, hash(id), slot);
      return ids.size() - 1;
    }
    last = slots[slot];
    return last;
  }

  /** The same, of an id that is looked for behind another one first. */
  public int numberAfter(int number, String id) {
    int next = number + 1;
    return next < ids.size() && ids.get(next).equals(id) ? next : number(id);
  }

  /** The same thing again, or the one after it: whoever lists things twice keeps to an order. */
  private int expected(String id) {
    int next = last + 1;
    if (next < ids.size() && ids.get(next).equals(id)) {
      last = next;
      return next;
    }
    return last != NONE && ids.get(last).equals(id) ? last : NONE;
  }

  private void add(String id, int hash, int slot) {
    slots[slot] = ids.size();
    ids.add(id);
    hashes.add(hash);
    if (ids.size() * 2 > slots.length) {
      arrange(slots.length * 2);
    }
  }

  /** The number of an id, or -1 where it was never given one. */
  public int find(String id) {
    int expected = expected(id);
    if (expected != NONE || ids.isEmpty()) {
      return expected;
    }
    return slots[slot(id, hash(id))];
  }

  /** The id under a number. */
  public String id(int number) {
    return ids.get(number);
  }

  /** How many ids are kept; numbers run from 0. */
  public int size() {
    return ids.size();
  }

  /** Where an id stands, or where it would. */
  private int slot(String id, int hash) {
    int mask = slots.length - 1;
    for (int slot = hash & mask, tried = 0; ; slot = (slot + 1) & mask, tried++) {
      int there = slots[slot];
      if (there == NONE || (hashes.get(there) == hash && ids.get(there).equals(id))) {
        return slot;
      }
      if (tried == SUSPICIOUS && secret == 0) {
        hashInSecret();
        return slot(id, hash(id));
      }
    }
  }

  private void hashInSecret() {
    secret = ThreadLocalRandom.current().nextInt() | 1;
    for (int number = 0; number < ids.size(); number++) {
      hashes.set(number, hash(ids.get(number)));
    }
    arrange(slots.length);
  }

  private int hash(String id) {
    int hash = secret == 0 ? id.hashCode() : secretHash(id);
    int mixed = hash * 0x9E3779B9;
    return mixed ^ (mixed >>> 15);
  }

  private int secretHash(String id) {
    int hash = 0;
    for (int i = 0; i < id.length(); i++) {
      hash = (hash ^ id.charAt(i)) * secret;
      hash ^= hash >>> 15;
    }
    return hash;
  }

  private void arrange(int size) {
    slots = filled(size);
    int mask = size - 1;
    for (int number = 0; number < ids.size(); number++) {
      int slot = hashes.get(number) & mask;
      while (slots[slot] != NONE) {
        slot = (slot + 1) & mask;
      }
      slots[slot] = number;
    }
  }

  private static int[] filled(int size) {
    int[] slots = new int[size];
    Arrays.fill(slots, NONE);
    return slots;
  }
}
