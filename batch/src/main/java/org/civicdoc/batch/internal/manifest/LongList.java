package org.civicdoc.batch.internal.manifest;

import java.util.Arrays;

/** Offsets, eight bytes each. */
final class LongList {

  private static final int FIRST_SIZE = 1 << 10;

  private long[] values = new long[FIRST_SIZE];
  private int size;

  void add(long value) {
    if (size == values.length) {
      values = Arrays.copyOf(values, size * 2);
    }
    values[size++] = value;
  }

  long get(int index) {
    return values[index];
  }

  int size() {
    return size;
  }

  boolean isAscending() {
    for (int i = 1; i < size; i++) {
      if (values[i - 1] >= values[i]) {
        return false;
      }
    }
    return true;
  }

  LongList sorted() {
    LongList copy = new LongList();
    copy.values = Arrays.copyOf(values, size);
    copy.size = size;
    Arrays.sort(copy.values);
    return copy;
  }

  /** Whether a sorted list has a value. */
  boolean containsSorted(long value) {
    return Arrays.binarySearch(values, 0, size, value) >= 0;
  }
}
