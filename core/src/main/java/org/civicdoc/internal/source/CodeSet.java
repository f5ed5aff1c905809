package org.civicdoc.internal.source;

/** A set of codes of names, as {@link TagNames} makes them: an open hash table without boxes. */
final class CodeSet {

  /** Spreads codes that differ in few letters; the fractional part of the golden ratio. */
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  private final long[] slots;
  private final int shift;

  private CodeSet(int bits) {
    slots = new long[1 << bits];
    shift = Long.SIZE - bits;
  }

  /** The set of some names, parted by spaces. */
  static CodeSet of(String names) {
    String[] all = names.split(" ");
    CodeSet set = new CodeSet(Integer.SIZE - Integer.numberOfLeadingZeros(all.length * 4));
    for (String name : all) {
      set.add(TagNames.code(name));
    }
    return set;
  }

  private void add(long code) {
    int slot = slot(code);
    while (slots[slot] != 0) {
      slot = next(slot);
    }
    slots[slot] = code;
  }

  boolean holds(long code) {
    int slot = slot(code);
    while (slots[slot] != 0) {
      if (slots[slot] == code) {
        return true;
      }
      slot = next(slot);
    }
    return false;
  }

  private int slot(long code) {
    return (int) (code * SPREAD >>> shift);
  }

  private int next(int slot) {
    return (slot + 1) & (slots.length - 1);
  }
}
