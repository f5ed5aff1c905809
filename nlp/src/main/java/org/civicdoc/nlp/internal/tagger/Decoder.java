package org.civicdoc.nlp.internal.tagger;

import java.util.Arrays;

/** Finds the best legal sequence of labels (Viterbi). Immutable. */
final class Decoder {

  private static final int IMPOSSIBLE = Integer.MIN_VALUE / 4;

  /** Where the scores of one character come from. */
  interface Scores {

    /** Sets the scores of the labels of the character at an offset. */
    void at(int offset, int[] scores);
  }

  /** For each label those that may stand before it. */
  private static final int[][] BEFORE = before();

  /** For each label the weights of its following those that may stand before it. */
  private final int[][] transitions = new int[Labels.COUNT][];

  /**
   * A decoder.
   *
   * @param weights the weights of one label after another, row by row
   */
  Decoder(short[] weights) {
    for (int label = 0; label < Labels.COUNT; label++) {
      int[] before = BEFORE[label];
      transitions[label] = new int[before.length];
      for (int i = 0; i < before.length; i++) {
        transitions[label][i] = weights[before[i] * Labels.COUNT + label];
      }
    }
  }

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
  byte[] decode(Scores source, int start, int end) {
    int length = end - start;
    byte[] back = new byte[length * Labels.COUNT];
    int[] best = new int[Labels.COUNT];
    int[] next = new int[Labels.COUNT];
    int[] scores = new int[Labels.COUNT];
    for (int i = 0; i < length; i++) {
      source.at(start + i, scores);
      for (int label = 0; label < Labels.COUNT; label++) {
        int top = i == 0 && Labels.mayFollow(Labels.OUTSIDE, label) ? 0 : IMPOSSIBLE;
        int from = 0;
        if (i > 0) {
          int[] before = BEFORE[label];
          int[] weights = transitions[label];
          for (int j = 0; j < before.length; j++) {
            int score = best[before[j]] + weights[j];
            if (score > top) {
              top = score;
              from = before[j];
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
    return traced(back, best, length);
  }

  /** The labels that lead to the best last one. */
  private static byte[] traced(byte[] back, int[] best, int length) {
    int label = Labels.OUTSIDE;
    for (int other = 1; other < Labels.COUNT; other++) {
      if (!Labels.isOpen(other) && best[other] > best[label]) {
        label = other;
      }
    }
    byte[] labels = new byte[length];
    for (int i = length - 1; i >= 0; i--) {
      labels[i] = (byte) label;
      label = back[i * Labels.COUNT + label];
    }
    return labels;
  }
}
