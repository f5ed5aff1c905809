package org.civicdoc.nlp.internal.tagger;

import java.util.Arrays;

/** Finds the best legal sequence of labels (Viterbi). */
final class Decoder {

  private static final int IMPOSSIBLE = Integer.MIN_VALUE / 4;

  private Decoder() {}

  /** Where the weights come from: the shipped model, or one in training. */
  interface Weights {

    /** Adds the weights of one character's features to the scores of the labels. */
    void score(int offset, int[] scores);

    /** The weight of one label after another. */
    int transition(int before, int label);
  }

  private static final int[][] BEFORE = before();

  private static int[][] before() {
    int[][] before = new int[Labels.COUNT][];
    for (int label = 0; label < Labels.COUNT; label++) {
      int[] possible = new int[Labels.COUNT];
      int size = 0;
      for (int other = 0; other < Labels.COUNT; other++) {
        if (Labels.mayFollow(other, label)) {
          possible[size++] = other;
        }
      }
      before[label] = Arrays.copyOf(possible, size);
    }
    return before;
  }

  /** The labels of the characters from {@code start} to {@code end}. */
  static byte[] decode(Weights weights, int start, int end) {
    int length = end - start;
    byte[] labels = new byte[length];
    byte[] back = new byte[length * Labels.COUNT];
    int[] best = new int[Labels.COUNT];
    int[] next = new int[Labels.COUNT];
    int[] scores = new int[Labels.COUNT];
    for (int i = 0; i < length; i++) {
      Arrays.fill(scores, 0);
      weights.score(start + i, scores);
      for (int label = 0; label < Labels.COUNT; label++) {
        int top = i == 0 && Labels.mayFollow(Labels.OUTSIDE, label) ? 0 : IMPOSSIBLE;
        int from = 0;
        if (i > 0) {
          for (int before : BEFORE[label]) {
            int score = best[before] + weights.transition(before, label);
            if (score > top) {
              top = score;
              from = before;
            }
          }
        }
        next[label] = top + scores[label];
        back[i * Labels.COUNT + label] = (byte) from;
      }
      int[] swap = best;
      best = next;
      next = swap;
    }
    int label = Labels.OUTSIDE;
    for (int other = 1; other < Labels.COUNT; other++) {
      if (!Labels.isOpen(other) && best[other] > best[label]) {
        label = other;
      }
    }
    for (int i = length - 1; i >= 0; i--) {
      labels[i] = (byte) label;
      label = back[i * Labels.COUNT + label];
    }
    return labels;
  }
}
