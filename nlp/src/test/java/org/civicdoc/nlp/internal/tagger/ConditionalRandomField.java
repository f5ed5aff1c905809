package org.civicdoc.nlp.internal.tagger;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * A conditional random field over sequences of characters (Lafferty, McCallum and Pereira 2001)
 * while it learns, by stochastic gradient descent with a penalty on the squares of its weights
 * (Bottou 2010).
 *
 * <p>Two things keep it from learning the training set by heart: of each character's features a
 * share, drawn anew each time, is left out (Sutton, Sindelar and McCallum 2006), so that no name's
 * own words may decide alone; and to miss a name costs more than to invent one (Gimpel and Smith
 * 2010), as names are rare.
 */
final class ConditionalRandomField {

  private static final double LEFT_OUT = 0.3;
  private static final double COST_OF_MISS = 1;
  private static final double PENALTY = 1;
  private static final double FIRST_RATE = 0.03;
  private static final double LAST_RATE = 0.02;

  private static final int ROW = Labels.COUNT;

  private final double smallest;
  private final long[] features;
  private final Lattice lattice = new Lattice();

  /** The weights are these times {@link #scale}, so that to shrink all costs nothing. */
  private final float[] weights;

  private final float[] transitions = new float[ROW * ROW];
  private double scale = 1;

  /** What all runs have learned, added up. */
  private final float[] sums;

  private final double[] transitionSums = new double[ROW * ROW];

  /**
   * A field that knows nothing yet.
   *
   * @param features the features, which ascend
   * @param smallest features whose weights are all below this, of 127, are not written
   */
  ConditionalRandomField(long[] features, double smallest) {
    this.features = features;
    this.smallest = smallest;
    weights = new float[features.length * ROW];
    sums = new float[weights.length];
  }

  /**
   * Learns from the beginning; the same sentences in the same order give the same weights. What is
   * written is the mean of all runs, which depends less on the order than one does.
   */
  void learn(List<Sentence> sentences, int rounds, Random random) {
    double steps = (double) rounds * sentences.size();
    double step = 0;
    for (int round = 1; round <= rounds; round++) {
      Collections.shuffle(sentences, random);
      for (Sentence sentence : sentences) {
        double rate = FIRST_RATE * Math.max(LAST_RATE, 1 - step / steps);
        scale *= 1 - rate * PENALTY / sentences.size();
        learn(thinned(sentence.features(), random), sentence.labels(), rate);
        step++;
      }
      System.out.println("round " + round + " of " + rounds);
    }
    addUp();
  }

  private void addUp() {
    for (int i = 0; i < weights.length; i++) {
      sums[i] += (float) (weights[i] * scale);
    }
    for (int i = 0; i < transitions.length; i++) {
      transitionSums[i] += transitions[i] * scale;
    }
    Arrays.fill(weights, 0);
    Arrays.fill(transitions, 0);
    scale = 1;
  }

  private static int[][] thinned(int[][] features, Random random) {
    int[][] kept = new int[features.length][];
    for (int i = 0; i < kept.length; i++) {
      int[] row = features[i].clone();
      int size = 0;
      for (int feature : row) {
        if (random.nextDouble() >= LEFT_OUT) {
          row[size++] = feature;
        }
      }
      kept[i] = Arrays.copyOf(row, size);
    }
    return kept;
  }

  /** One step along the gradient: what is right, less what is expected. */
  private void learn(int[][] features, byte[] labels, double rate) {
    lattice.fill(scores(features, labels), scaled(transitions));
    double step = rate / scale;
    for (int i = 0; i < labels.length; i++) {
      for (int label = 0; label < ROW; label++) {
        double right = label == labels[i] ? 1 : 0;
        float change = (float) (step * (right - lattice.probability(i, label)));
        for (int feature : features[i]) {
          weights[feature * ROW + label] += change;
        }
      }
      if (i > 0) {
        transitions[labels[i - 1] * ROW + labels[i]] += (float) step;
        for (int pair = 0; pair < transitions.length; pair++) {
          transitions[pair] -= (float) (step * lattice.probability(i, pair / ROW, pair % ROW));
        }
      }
    }
  }

  private double[][] scores(int[][] features, byte[] labels) {
    double[][] scores = new double[labels.length][ROW];
    for (int i = 0; i < labels.length; i++) {
      for (int feature : features[i]) {
        for (int label = 0; label < ROW; label++) {
          scores[i][label] += weights[feature * ROW + label];
        }
      }
      for (int label = 0; label < ROW; label++) {
        boolean misses = labels[i] != Labels.OUTSIDE && label != labels[i];
        scores[i][label] = scores[i][label] * scale + (misses ? COST_OF_MISS : 0);
      }
    }
    return scores;
  }

  private double[] scaled(float[] values) {
    double[] scaled = new double[values.length];
    for (int i = 0; i < values.length; i++) {
      scaled[i] = values[i] * scale;
    }
    return scaled;
  }

  /** Writes the weights, rounded to bytes, without the features that have none left. */
  int write(OutputStream out) throws IOException {
    // All features speak in the end, so each speaks lower than when some were left out.
    double share = 1 - LEFT_OUT;
    double unit = 127 / (share * largest());
    long[] kept = new long[features.length];
    byte[] rows = new byte[features.length * TaggerModel.ROW];
    int size = 0;
    for (int i = 0; i < features.length; i++) {
      boolean any = false;
      for (int label = 0; label < ROW; label++) {
        double weight = sums[i * ROW + label] * share * unit;
        rows[size * TaggerModel.ROW + label] =
            (byte) Math.max(-127, Math.min(127, Math.round(weight)));
        any |= Math.abs(weight) >= smallest;
      }
      if (any) {
        kept[size++] = features[i];
      } else {
        Arrays.fill(rows, size * TaggerModel.ROW, (size + 1) * TaggerModel.ROW, (byte) 0);
      }
    }
    short[] between = new short[ROW * ROW];
    for (int i = 0; i < between.length; i++) {
      between[i] = (short) Math.round(transitionSums[i] * unit);
    }
    TaggerModel.write(
        Arrays.copyOf(kept, size), Arrays.copyOf(rows, size * TaggerModel.ROW), between, out);
    return size;
  }

  /** The weight that but for a few is the largest; the few are cut. */
  private double largest() {
    float[] sorted = sums.clone();
    for (int i = 0; i < sorted.length; i++) {
      sorted[i] = Math.abs(sorted[i]);
    }
    Arrays.sort(sorted);
    return sorted[sorted.length - 1 - sorted.length / 100_000];
  }
}
