package org.quadcheck.intake.sbom;

import java.util.Arrays;

/** A list of numbers that stays small in memory. */
final class IntList {
  private int[] numbers = new int[16];
  private int size;

  void add(int number) {
    if (size == numbers.length) {
      numbers = Arrays.copyOf(numbers, size + (size >> 1));
    }
    numbers[size++] = number;
  }

  int get(int index) {
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

  int size() {
    return size;
  }

  /** The numbers in their order, as an array of their own. */
  int[] toArray() {
    return Arrays.copyOf(numbers, size);
  }
}
