package org.civicdoc.internal.page;

import java.util.Arrays;

/** A growing list of ints without boxes. */
public final class IntList {

  private int[] values;
  private int size;

  /**
   * Makes an empty list.
   *
   * @param expected how many values most pages have for it, at least 1; it may hold any number
   */
  public IntList(int expected) {
    values = new int[expected];
  }

  /** Adds a value at the end. */
  public void add(int value) {
    if (size == values.length) {
      values = Arrays.copyOf(values, size * 2);
    }
    values[size++] = value;
  }

  /** The value at a place. */
  public int get(int i) {
    return values[i];
  }

  /** Replaces the value at a place. */
  public void set(int i, int value) {
    values[i] = value;
  }

  /** Adds to the value at a place. */
  public void plus(int i, int value) {
    values[i] += value;
  }

  /** How many values there are. */
  public int size() {
    return size;
  }

  /** The values themselves, in an array that may be longer; nothing may be added any more. */
  int[] array() {
    return values;
  }
}
