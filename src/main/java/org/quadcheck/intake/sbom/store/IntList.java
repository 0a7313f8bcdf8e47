package org.quadcheck.intake.sbom.store;

import java.util.Arrays;

/** A list of numbers that stays small in memory. */
public final class IntList {
  private int[] numbers = new int[16];
  private int size;

  /** Appends a number. */
  public void add(int number) {
    if (size == numbers.length) {
      numbers = Arrays.copyOf(numbers, size + (size >> 1));
    }
    numbers[size++] = number;
  }

  /** The number at an index from 0. */
  public int get(int index) {
    return numbers[index];
  }

  void set(int index, int number) {
    numbers[index] = number;
  }

  void remove(int index) {
    System.arraycopy(numbers, index + 1, numbers, index, size - index - 1);
    size--;
  }

  int removeLast() {
    return numbers[--size];
  }

  /** How many numbers there are. */
  public int size() {
    return size;
  }

  /** The numbers in their order, as an array of their own. */
  public int[] toArray() {
    return Arrays.copyOf(numbers, size);
  }
}
