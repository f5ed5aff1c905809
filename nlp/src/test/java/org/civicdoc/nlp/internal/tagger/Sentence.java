package org.civicdoc.nlp.internal.tagger;

/** A sentence to learn from. */
final class Sentence {

  private final int[][] features;
  private final byte[] labels;

  /** A sentence with the indexes of each character's features, and each character's label. */
  Sentence(int[][] features, byte[] labels) {
    this.features = features;
    this.labels = labels;
  }

  int[][] features() {
    return features;
  }

  byte[] labels() {
    return labels;
  }
}
