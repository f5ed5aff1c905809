package org.civicdoc.nlp.internal.tagger;

import java.util.Arrays;

/**
 * The weights of the features: a hash table of keys with linear probing, a long for each, and a row
 * of sixteen bytes for each feature, those of a key side by side.
 *
 * <p>A slot holds, from its lowest bit on, which {@link FeatureGroup#VARIANTS} of the key have a
 * row, the number of the first row, and the lower bits of the key; the upper ones say where its
 * home is, and so where it stands unless another was there before. The highest bit is that of the
 * home: whether one of its keys had to go further on. So one look tells nearly always.
 *
 * <p>The rows of keys with many variants come first: these are the frequent ones, and so their rows
 * stay together in the processor's cache.
 *
 * <p>A row holds the weights of the labels, a byte each, {@link #BIAS} higher than they are, so
 * that none is negative and they can be added four at a time. Immutable.
 */
final class WeightTable {

  /** What all weights are higher by. */
  static final int BIAS = 128;

  private static final int ROW_AT = FeatureGroup.VARIANTS;
  private static final int ROW_BITS = 20;
  private static final int CHECK_AT = ROW_AT + ROW_BITS;
  private static final int CHECK_BITS = Long.SIZE - 1 - CHECK_AT;
  private static final long CHECK = (1L << CHECK_BITS) - 1 << CHECK_AT;
  private static final long FURTHER = Long.MIN_VALUE;

  /** A key may stand as far from its home as does not make up for the bits it lacks. */
  private static final int LACKING_BITS = Integer.SIZE - CHECK_BITS;

  private final int shift;
  private final long[] slots;
  private final long[] rows;

  private WeightTable(int bits, long[] rows) {
    shift = Integer.SIZE - bits;
    slots = new long[1 << bits];
    this.rows = rows;
  }

  /**
   * A table.
   *
   * @param features each feature's key, unsigned, times {@link FeatureGroup#VARIANTS} and its
   *     variant, ascending
   * @param weights a row of {@link TaggerModel#ROW} for each
   */
  static WeightTable of(long[] features, byte[] weights) {
    if (features.length > 1 << ROW_BITS) {
      throw new IllegalArgumentException("features: more than " + (1 << ROW_BITS));
    }
    // How many keys have so many variants.
    int[] keys = new int[FeatureGroup.VARIANTS + 1];
    for (int i = 0; i < features.length; i = keyEnd(features, i)) {
      keys[keyEnd(features, i) - i]++;
    }
    // Half of the slots or more stay free.
    int all = Arrays.stream(keys).sum();
    int bits = Integer.SIZE + 1 - Integer.numberOfLeadingZeros(all);
    long[] rows = new long[2 * features.length];
    WeightTable table = new WeightTable(Math.max(LACKING_BITS, bits), rows);
    while (!table.putAll(features, weights, firstRows(keys))) {
      table = new WeightTable(Integer.SIZE + 1 - table.shift, rows);
    }
    return table;
  }

  /** The index behind the features that have the key of the one at an index. */
  private static int keyEnd(long[] features, int from) {
    int end = from + 1;
    while (end < features.length
        && features[end] / FeatureGroup.VARIANTS == features[from] / FeatureGroup.VARIANTS) {
      end++;
    }
    return end;
  }

  /** Where the rows of the keys with so many variants begin. */
  private static int[] firstRows(int[] keys) {
    int[] first = new int[keys.length];
    int row = 0;
    for (int variants = keys.length - 1; variants > 0; variants--) {
      first[variants] = row;
      row += variants * keys[variants];
    }
    return first;
  }

  private boolean putAll(long[] features, byte[] weights, int[] nextRows) {
    for (int i = 0; i < features.length; ) {
      int end = keyEnd(features, i);
      int variants = end - i;
      int row = nextRows[variants];
      nextRows[variants] += variants;
      int key = (int) (features[i] / FeatureGroup.VARIANTS);
      long slot = check(key) | (long) row << ROW_AT;
      for (; i < end; i++, row++) {
        slot |= 1L << features[i] % FeatureGroup.VARIANTS;
        rows[2 * row] = packed(weights, i * TaggerModel.ROW);
        rows[2 * row + 1] = packed(weights, i * TaggerModel.ROW + Long.BYTES);
      }
      if (!put(key >>> shift, slot)) {
        return false;
      }
    }
    return true;
  }

  private static long packed(byte[] weights, int from) {
    long packed = 0;
    for (int i = 0; i < Long.BYTES; i++) {
      packed |= (long) (weights[from + i] + BIAS) << i * Byte.SIZE;
    }
    return packed;
  }

  private boolean put(int home, long slot) {
    int limit = slots.length >>> LACKING_BITS;
    for (int steps = 0; steps < limit; steps++) {
      int at = home + steps & slots.length - 1;
      if ((slots[at] & ~FURTHER) == 0) {
        slots[at] |= slot;
        slots[home] |= steps > 0 ? FURTHER : 0;
        return true;
      }
    }
    return false;
  }

  private static long check(int key) {
    return (long) key << CHECK_AT & CHECK;
  }

  /** The slot of a key, or one without variants. */
  long slot(int key) {
    int at = key >>> shift;
    long slot = slots[at];
    long found = ((slot ^ check(key)) & CHECK) == 0 ? slot : 0;
    return found == 0 && slot < 0 ? further(key) : found;
  }

  private long further(int key) {
    int at = key >>> shift;
    long slot;
    do {
      at = at + 1 & slots.length - 1;
      slot = slots[at];
    } while ((slot & ~FURTHER) != 0 && ((slot ^ check(key)) & CHECK) != 0);
    return slot;
  }

  /** Whether a slot has a row for a variant, as a number: 1 or 0. */
  static int has(long slot, int variant) {
    return (int) (slot >>> variant) & 1;
  }

  /** The row of a variant that the slot has. */
  static int row(long slot, int variant) {
    int first = (int) (slot >>> ROW_AT) & (1 << ROW_BITS) - 1;
    return first + Long.bitCount(slot & (1L << variant) - 1);
  }

  /** The weights of the labels 0 to 7 in a row. */
  long lower(int row) {
    return rows[2 * row];
  }

  /** The weights of the other labels in a row. */
  long upper(int row) {
    return rows[2 * row + 1];
  }
}
