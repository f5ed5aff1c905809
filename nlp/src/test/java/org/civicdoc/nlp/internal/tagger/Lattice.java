package org.civicdoc.nlp.internal.tagger;

/** How probable each label, and each pair of labels, is in a sentence (forward-backward). */
final class Lattice {

  private static final int LABELS = Labels.COUNT;

  private final double[][] pairs = new double[LABELS][LABELS];
  private double[][] potentials = new double[0][];
  private double[][] forward = new double[0][];
  private double[][] backward = new double[0][];
  private double[] norms = new double[0];

  /**
   * Sets the lattice to a sentence.
   *
   * @param scores for each character the scores of the labels; overwritten
   * @param transitions the scores of the pairs of labels, row by row
   */
  void fill(double[][] scores, double[] transitions) {
    for (int before = 0; before < LABELS; before++) {
      for (int label = 0; label < LABELS; label++) {
        // The strict mathematics is the same on all machines, and so is the model.
        pairs[before][label] =
            Labels.mayFollow(before, label)
                ? StrictMath.exp(transitions[before * LABELS + label])
                : 0;
      }
    }
    int length = scores.length;
    potentials = scores;
    for (double[] row : potentials) {
      double most = Double.NEGATIVE_INFINITY;
      for (double score : row) {
        most = Math.max(most, score);
      }
      for (int label = 0; label < LABELS; label++) {
        row[label] = StrictMath.exp(row[label] - most);
      }
    }
    forward = new double[length][LABELS];
    backward = new double[length][LABELS];
    norms = new double[length];
    forward(length);
    backward(length);
  }

  private void forward(int length) {
    for (int i = 0; i < length; i++) {
      double sum = 0;
      for (int label = 0; label < LABELS; label++) {
        double value = i == 0 && Labels.mayFollow(Labels.OUTSIDE, label) ? 1 : 0;
        for (int before = 0; i > 0 && before < LABELS; before++) {
          value += forward[i - 1][before] * pairs[before][label];
        }
        boolean cut = i == length - 1 && Labels.isOpen(label);
        forward[i][label] = cut ? 0 : value * potentials[i][label];
        sum += forward[i][label];
      }
      norms[i] = 1 / sum;
      for (int label = 0; label < LABELS; label++) {
        forward[i][label] *= norms[i];
      }
    }
  }

  private void backward(int length) {
    for (int i = length - 1; i >= 0; i--) {
      for (int label = 0; label < LABELS; label++) {
        double value = i == length - 1 && !Labels.isOpen(label) ? 1 : 0;
        for (int next = 0; i < length - 1 && next < LABELS; next++) {
          value +=
              pairs[label][next] * potentials[i + 1][next] * backward[i + 1][next] * norms[i + 1];
        }
        backward[i][label] = value;
      }
    }
  }

  /** The probability of a label at a character. */
  double probability(int i, int label) {
    return forward[i][label] * backward[i][label];
  }

  /** The probability of a label at a character after another at the one before. */
  double probability(int i, int before, int label) {
    return forward[i - 1][before]
        * pairs[before][label]
        * potentials[i][label]
        * backward[i][label]
        * norms[i];
  }
}
