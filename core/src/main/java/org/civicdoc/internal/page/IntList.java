package org.civicdoc.internal.page;

import java.util.Arrays;

/** A growing list of ints without boxes. */
final class IntList {

  private int[] values = new int[256];
  private int size;

  void add(int value) {
    if (size == values.length) {
      values = Arrays.copyOf(values, size * 2);
    }
    values[size++] = value;
  }

  int get(int i) {
    return values[i];
  }

  void set(int i, int value) {
    values[i] = value;
  }

  void plus(int i, int value) {
    values[i] += value;
  }
}
