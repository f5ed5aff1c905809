package org.civicdoc.nlp.internal.keyword;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.civicdoc.nlp.internal.text.DataFile;

/** What each feature of a phrase is worth. Immutable. */
final class PhraseWeights {

  private final Map<PhraseFeature, Double> weights = new EnumMap<>(PhraseFeature.class);

  /** Loads the weights; a feature without one is worth nothing. */
  PhraseWeights() {
    for (PhraseFeature feature : PhraseFeature.values()) {
      weights.put(feature, 0.0);
    }
    for (String line : DataFile.lines(PhraseWeights.class, "phrase-weights.txt")) {
      String[] parts = line.split(" ");
      weights.put(PhraseFeature.valueOf(parts[0]), Double.valueOf(parts[1]));
    }
  }

  /** The weight of a feature. */
  double of(PhraseFeature feature) {
    return Objects.requireNonNull(weights.get(feature));
  }
}
