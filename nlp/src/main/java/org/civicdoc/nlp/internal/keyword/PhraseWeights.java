package org.civicdoc.nlp.internal.keyword;

import java.util.EnumMap;
import java.util.Map;
import org.civicdoc.nlp.internal.text.DataFile;

/** What each feature of a phrase is worth. Immutable. */
final class PhraseWeights {

  private final Map<PhraseFeature, Double> weights = new EnumMap<>(PhraseFeature.class);

  /** Loads the weights. */
  PhraseWeights() {
    for (String line : DataFile.lines(PhraseWeights.class, "phrase-weights.txt")) {
      String[] parts = line.split(" ");
      weights.put(PhraseFeature.valueOf(parts[0]), Double.valueOf(parts[1]));
    }
  }

  /** A feature without a weight is worth nothing. */
  double of(PhraseFeature feature) {
    return weights.getOrDefault(feature, 0.0);
  }
}
