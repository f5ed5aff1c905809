package org.civicdoc.nlp.internal.keyword;

import org.civicdoc.nlp.internal.text.DataFile;

/** What each feature of a phrase is worth. Immutable. */
final class PhraseWeights {

  private final double[] weights = new double[PhraseFeature.values().length];

  /** Loads the weights. */
  PhraseWeights() {
    for (String line : DataFile.lines(PhraseWeights.class, "phrase-weights.txt")) {
      String[] parts = line.split(" ");
      weights[PhraseFeature.valueOf(parts[0]).ordinal()] = Double.parseDouble(parts[1]);
    }
  }

  /** A feature without a weight is worth nothing. */
  double of(PhraseFeature feature) {
    return weights[feature.ordinal()];
  }
}
