package org.civicdoc.internal.page;

import java.util.Arrays;

/** A growing list of ints without boxes. */
public final class IntList {

  private int[] values = new int[256];
  private int size;

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
