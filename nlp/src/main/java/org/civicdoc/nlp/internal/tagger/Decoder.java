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

  /** For each label those that may stand before it, outside first. */
  private static final int[][] BEFORE = before();

  /** The labels after which no name goes on, outside first. */
  private static final int[] CLOSED = BEFORE[Labels.OUTSIDE];

  /** The weights of one label after another, row by row. */
  private final short[] weights;

  /** For each label the weights of its following those that may stand before it. */
  private final int[][] transitions = new int[Labels.COUNT][];

  /** By how much more than outside each closed label may add to one that follows. */
  private final int[] advantages = new int[CLOSED.length];

  /**
   * A decoder.
   *
   * @param weights the weights of one label after another, row by row
   */
  Decoder(short[] weights) {
    this.weights = weights;
    for (int label = 0; label < Labels.COUNT; label++) {
      int[] before = BEFORE[label];
      transitions[label] = new int[before.length];
      for (int i = 0; i < before.length; i++) {
        transitions[label][i] = weights[before[i] * Labels.COUNT + label];
      }
    }
    Arrays.fill(advantages, IMPOSSIBLE);
    for (int label = 0; label < Labels.COUNT; label++) {
      for (int i = 0; BEFORE[label][0] == Labels.OUTSIDE && i < CLOSED.length; i++) {
        int advantage = transitions[label][i] - transitions[label][0];
        advantages[i] = Math.max(advantages[i], advantage);
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

  /** The best labels of the characters of a stretch. */
  byte[] decode(Scores source, OpenStretch stretch) {
    int start = stretch.span().start();
    int length = stretch.span().length();
    byte[] back = new byte[length * Labels.COUNT];
    int[] best = new int[Labels.COUNT];
    int[] next = new int[Labels.COUNT];
    int[] scores = new int[Labels.COUNT];
    for (int i = 0; i < length; i++) {
      source.at(start + i, scores);
      boolean outside = i > 0 && isOutsideBest(best);
      for (int label = 0; label < Labels.COUNT; label++) {
        int top = i == 0 ? first(stretch.before(), label) : IMPOSSIBLE;
        int from = 0;
        int[] before = BEFORE[label];
        int[] weightsBefore = transitions[label];
        int count = i == 0 ? 0 : outside && before[0] == Labels.OUTSIDE ? 1 : before.length;
        for (int j = 0; j < count; j++) {
          int score = best[before[j]] + weightsBefore[j];
          if (score > top) {
            top = score;
            from = before[j];
          }
        }
        next[label] = top + scores[label];
        back[i * Labels.COUNT + label] = (byte) from;
      }
      int[] swap = best;
      best = next;
      next = swap;
    }
    for (int label = 0; label < Labels.COUNT; label++) {
      best[label] += weight(label, stretch.after());
    }
    return traced(back, best, length);
  }

  /** What speaks for a label at the beginning of a stretch. */
  private int first(int before, int label) {
    return Labels.mayFollow(Labels.OUTSIDE, label) ? weight(before, label) : IMPOSSIBLE;
  }

  /** The weight of one label after another; where a sentence begins or ends there is none. */
  private int weight(int before, int label) {
    return before == Labels.NONE || label == Labels.NONE
        ? 0
        : weights[before * Labels.COUNT + label];
  }

  /** Whether no other closed label can be a better one to come from, whatever follows. */
  private boolean isOutsideBest(int[] best) {
    for (int i = 1; i < CLOSED.length; i++) {
      if (best[CLOSED[i]] + advantages[i] > best[Labels.OUTSIDE]) {
        return false;
      }
    }
    return true;
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
