package org.civicdoc.nlp.internal.tagger;

/** Adds up the weights of characters' features. For one text. */
final class FeatureSum implements Decoder.Scores {

  /** Every other byte of a long. */
  private static final long EVEN = 0x00FF00FF00FF00FFL;

  private static final int BYTE = 8;
  private static final int LANE = 16;
  private static final int LANES = 4;

  private final WeightTable weights;
  private final Features features;
  private final int[] rows = new int[Features.COUNT + 1];

  FeatureSum(WeightTable weights, Features features) {
    this.weights = weights;
    this.features = features;
  }

  @Override
  public void at(int offset, int[] scores) {
    of(weights, rows, features.gather(offset, rows), scores);
  }

  /** Sets the scores of the labels to the sums of some rows of weights. */
  static void of(WeightTable weights, int[] rows, int size, int[] scores) {
    long even = 0;
    long odd = 0;
    long upperEven = 0;
    long upperOdd = 0;
    for (int i = 0; i < size; i++) {
      long lower = weights.lower(rows[i]);
      long upper = weights.upper(rows[i]);
      even += lower & EVEN;
      odd += lower >>> BYTE & EVEN;
      upperEven += upper & EVEN;
      upperOdd += upper >>> BYTE & EVEN;
    }
    int bias = size * WeightTable.BIAS;
    unpack(even, odd, 0, bias, scores);
    unpack(upperEven, upperOdd, BYTE, bias, scores);
  }

  private static void unpack(long even, long odd, int from, int bias, int[] scores) {
    for (int lane = 0; lane < LANES; lane++) {
      int label = from + 2 * lane;
      if (label < Labels.COUNT) {
        scores[label] = (int) (even >>> lane * LANE & 0xFFFF) - bias;
      }
      if (label + 1 < Labels.COUNT) {
        scores[label + 1] = (int) (odd >>> lane * LANE & 0xFFFF) - bias;
      }
    }
  }
}
