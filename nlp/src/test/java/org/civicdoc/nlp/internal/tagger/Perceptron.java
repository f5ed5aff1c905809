package org.civicdoc.nlp.internal.tagger;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;

/** An averaged perceptron (Collins 2002) over sequences of characters, while it learns. */
final class Perceptron {

  private static final int ROW = Labels.COUNT;

  /** Weights below this share of the largest are noise, and their bytes not worth shipping. */
  private final double smallest;

  private final int[] hashes;
  private final float[] weights;
  private final float[] sums;
  private final float[] transitions = new float[ROW * ROW];
  private final float[] transitionSums = new float[ROW * ROW];
  private final float[] means;
  private final float[] transitionMeans = new float[ROW * ROW];
  private float step = 1;

  /** A perceptron over the features with these hashes, which ascend. */
  Perceptron(int[] hashes, double smallest) {
    this.hashes = hashes;
    this.smallest = smallest;
    weights = new float[hashes.length * ROW];
    sums = new float[weights.length];
    means = new float[weights.length];
  }

  /** Begins a new run; what the runs have learned is averaged in the end. */
  void restart() {
    finish();
    Arrays.fill(weights, 0);
    Arrays.fill(sums, 0);
    Arrays.fill(transitions, 0);
    Arrays.fill(transitionSums, 0);
    step = 1;
  }

  /** Adds the averages of the run that ends. */
  private void finish() {
    for (int i = 0; i < weights.length; i++) {
      means[i] += weights[i] - sums[i] / step;
    }
    for (int i = 0; i < transitions.length; i++) {
      transitionMeans[i] += transitions[i] - transitionSums[i] / step;
    }
  }

  /** One round over all sentences; says how many were labelled wrongly. */
  int round(List<Sentence> sentences) {
    int wrong = 0;
    for (Sentence sentence : sentences) {
      wrong += learn(sentence) ? 1 : 0;
      step += 1f / sentences.size();
    }
    return wrong;
  }

  /** A sentence with the indexes of its characters' features. */
  static final class Sentence {

    private final int[][] features;
    private final byte[] labels;

    Sentence(int[][] features, byte[] labels) {
      this.features = features;
      this.labels = labels;
    }
  }

  private boolean learn(Sentence sentence) {
    byte[] guess = Decoder.decode(weightsOf(sentence), 0, sentence.labels.length);
    if (Arrays.equals(guess, sentence.labels)) {
      return false;
    }
    for (int i = 0; i < guess.length; i++) {
      int right = sentence.labels[i];
      if (guess[i] != right) {
        for (int feature : sentence.features[i]) {
          update(weights, sums, feature * ROW + right, 1);
          update(weights, sums, feature * ROW + guess[i], -1);
        }
      }
      if (i > 0) {
        update(transitions, transitionSums, sentence.labels[i - 1] * ROW + right, 1);
        update(transitions, transitionSums, guess[i - 1] * ROW + guess[i], -1);
      }
    }
    return true;
  }

  private void update(float[] values, float[] totals, int index, int change) {
    values[index] += change;
    totals[index] += change * step;
  }

  private Decoder.Weights weightsOf(Sentence sentence) {
    return new Decoder.Weights() {
      @Override
      public void score(int offset, int[] scores) {
        for (int feature : sentence.features[offset]) {
          for (int label = 0; label < ROW; label++) {
            scores[label] += (int) weights[feature * ROW + label];
          }
        }
      }

      @Override
      public int transition(int before, int label) {
        return (int) transitions[before * ROW + label];
      }
    };
  }

  /** Writes the averages, rounded to bytes, without the features that have none left. */
  int write(OutputStream out) throws IOException {
    finish();
    float[] sorted = means.clone();
    for (int i = 0; i < sorted.length; i++) {
      sorted[i] = Math.abs(sorted[i]);
    }
    Arrays.sort(sorted);
    float scale = 127f / sorted[sorted.length - 1 - sorted.length / 100_000];
    int[] kept = new int[hashes.length];
    byte[] rows = new byte[hashes.length * TaggerModel.ROW];
    int size = 0;
    for (int i = 0; i < hashes.length; i++) {
      boolean any = false;
      for (int label = 0; label < ROW; label++) {
        float average = means[i * ROW + label];
        int rounded = Math.max(-127, Math.min(127, Math.round(average * scale)));
        rows[size * TaggerModel.ROW + label] = (byte) rounded;
        any |= Math.abs(average * scale) >= smallest;
      }
      if (any) {
        kept[size++] = hashes[i];
      } else {
        Arrays.fill(rows, size * TaggerModel.ROW, (size + 1) * TaggerModel.ROW, (byte) 0);
      }
    }
    short[] between = new short[ROW * ROW];
    for (int i = 0; i < between.length; i++) {
      between[i] = (short) Math.round(transitionMeans[i] * scale);
    }
    TaggerModel.write(
        Arrays.copyOf(kept, size), Arrays.copyOf(rows, size * TaggerModel.ROW), between, out);
    return size;
  }
}
