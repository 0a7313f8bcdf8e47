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

  int removeLast() {
    return numbers[--size];
  }

  int size() {
    return size;
  }
}
