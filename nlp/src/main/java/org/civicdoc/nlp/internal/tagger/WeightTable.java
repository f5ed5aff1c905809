package org.civicdoc.nlp.internal.tagger;

/**
 * The weights of the features by their hashes: a hash table with linear probing whose slots are
 * sixteen bytes, so that a look-up touches one cache line.
 *
 * <p>The lower long of a slot holds the weights of the labels 0 to 7, a byte each; the upper one
 * those of 8 to 12 and, in its top three bytes, what tells the feature: the part of its hash that
 * is not in the slot's number, and how far it stands from its own slot, counted from one. An empty
 * slot has none. Weights are kept {@link #BIAS} higher than they are, so that none is negative, and
 * are added four at a time. Immutable.
 */
final class WeightTable {

  private static final int BIAS = 128;

  /** Every other byte of a long. */
  private static final long EVEN = 0x00FF00FF00FF00FFL;

  private static final int BYTE = 8;
  private static final int LANE = 16;
  private static final int LANES = 4;

  /** Where the three bytes that tell the feature begin. */
  private static final int TAG = 40;

  private static final int MOST_STEPS = 0xFF;

  /** The rest of a hash must fit into two bytes. */
  private static final int FEWEST_BITS = 16;

  private final int bits;
  private final int mask;
  private final long[] slots;

  private WeightTable(int bits) {
    this.bits = bits;
    mask = (1 << bits) - 1;
    slots = new long[2 << bits];
  }

  /**
   * A table.
   *
   * @param hashes the features' hashes, all different
   * @param weights a row of {@link TaggerModel#ROW} for each
   */
  static WeightTable of(int[] hashes, byte[] weights) {
    int bits = Math.max(FEWEST_BITS, 33 - Integer.numberOfLeadingZeros(hashes.length));
    WeightTable table = new WeightTable(bits);
    while (!table.putAll(hashes, weights)) {
      table = new WeightTable(++bits);
    }
    return table;
  }

  private boolean putAll(int[] hashes, byte[] weights) {
    for (int i = 0; i < hashes.length; i++) {
      int slot = hashes[i] & mask;
      int steps = 1;
      while (slots[2 * slot + 1] >>> TAG != 0) {
        slot = slot + 1 & mask;
        steps++;
      }
      if (steps > MOST_STEPS) {
        return false;
      }
      int row = i * TaggerModel.ROW;
      slots[2 * slot] = packed(weights, row, BYTE);
      slots[2 * slot + 1] =
          packed(weights, row + BYTE, Labels.COUNT - BYTE) | (tag(hashes[i]) + steps) << TAG;
    }
    return true;
  }

  private static long packed(byte[] weights, int from, int count) {
    long packed = 0;
    for (int i = 0; i < count; i++) {
      packed |= (long) (weights[from + i] + BIAS) << i * BYTE;
    }
    return packed;
  }

  private long tag(int hash) {
    return (long) (hash >>> bits) << BYTE;
  }

  /**
   * Sets the scores of the labels to the sums of the features' weights.
   *
   * @param features the features' hashes
   * @param read room for what is read, as long as {@code features}
   * @param scores where the scores go
   */
  void score(int[] features, long[] read, int[] scores) {
    // Nearly every slot is far away in memory. Nothing here waits for what it holds, so that the
    // processor fetches many at a time.
    for (int i = 0; i < features.length; i++) {
      read[i] = slots[2 * (features[i] & mask) + 1];
    }
    long even = 0;
    long odd = 0;
    long upperEven = 0;
    long upperOdd = 0;
    int known = 0;
    for (int i = 0; i < features.length; i++) {
      int slot = features[i] & mask;
      long wanted = tag(features[i]) + 1;
      long upper = read[i];
      while (upper >>> TAG != wanted && upper >>> TAG != 0) {
        slot = slot + 1 & mask;
        wanted++;
        upper = slots[2 * slot + 1];
      }
      if (upper >>> TAG != 0) {
        long lower = slots[2 * slot];
        even += lower & EVEN;
        odd += lower >>> BYTE & EVEN;
        upperEven += upper & EVEN;
        upperOdd += upper >>> BYTE & EVEN;
        known++;
      }
    }
    unpack(even, odd, 0, known, scores);
    unpack(upperEven, upperOdd, BYTE, known, scores);
  }

  private static void unpack(long even, long odd, int from, int known, int[] scores) {
    for (int lane = 0; lane < LANES; lane++) {
      int label = from + 2 * lane;
      if (label < Labels.COUNT) {
        scores[label] = (int) (even >>> lane * LANE & 0xFFFF) - known * BIAS;
      }
      if (label + 1 < Labels.COUNT) {
        scores[label + 1] = (int) (odd >>> lane * LANE & 0xFFFF) - known * BIAS;
      }
    }
  }
}
