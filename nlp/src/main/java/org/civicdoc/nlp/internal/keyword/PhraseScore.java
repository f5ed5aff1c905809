package org.civicdoc.nlp.internal.keyword;

import static org.civicdoc.nlp.internal.keyword.PhraseFeature.*;

import java.util.HashMap;
import java.util.Map;
import org.civicdoc.nlp.internal.text.Token;

/** How probable it is that a phrase tells what its text is about. For one text. */
final class PhraseScore {

  private static final PhraseFeature[] COUNTS = {COUNT_2, COUNT_3, COUNT_4, COUNT_5};
  private static final PhraseFeature[] LENGTHS = {
    LENGTH_2, LENGTH_3, LENGTH_4, LENGTH_5, LENGTH_6, LENGTH_7
  };

  private final PhraseWeights weights;
  private final Words words;

  PhraseScore(PhraseWeights weights, Words words) {
    this.weights = weights;
    this.words = words;
  }

  /** Between 0 and 1. */
  double of(Phrase phrase) {
    double sum =
        weights.of(BIAS) + frequency(phrase) + place(phrase) + form(phrase) + words(phrase);
    return 1 / (1 + Math.exp(-sum));
  }

  private double frequency(Phrase phrase) {
    int count = phrase.count;
    double sum = weights.of(LOG_COUNT) * Math.log1p(count);
    if (count == 1) {
      return sum + weights.of(ONCE);
    }
    return sum
        + weights.of(count - 2 < COUNTS.length ? COUNTS[count - 2] : COUNT_6_OR_MORE)
        + weights.of(SAME_WORD_BEFORE) * sameNeighbour(phrase, true)
        + weights.of(SAME_WORD_AFTER) * sameNeighbour(phrase, false);
  }

  /** The share of the occurrences beside which the most frequent content word stands. */
  private double sameNeighbour(Phrase phrase, boolean before) {
    Map<String, Integer> neighbours = new HashMap<>();
    int most = 0;
    for (int i = 0; i < phrase.count; i++) {
      int index = before ? phrase.first(i) - 1 : phrase.end(i);
      if (words.isContent(index)) {
        most = Math.max(most, neighbours.merge(words.get(index).word(), 1, Integer::sum));
      }
    }
    return (double) most / phrase.count;
  }

  private double place(Phrase phrase) {
    int first = phrase.first(0);
    int offset = words.get(first).start();
    double sum = weights.of(LOG_POSITION) * Math.log1p(first);
    sum += first < 8 ? weights.of(AMONG_FIRST_WORDS) : 0;
    sum += offset < 3 ? weights.of(WITHIN_3_CHARACTERS) : 0;
    sum += offset < 60 ? weights.of(WITHIN_60_CHARACTERS) : 0;
    sum += offset < 100 ? weights.of(WITHIN_100_CHARACTERS) : 0;
    sum += offset < 150 ? weights.of(WITHIN_150_CHARACTERS) : 0;
    if (phrase.inHeading()) {
      sum += weights.of(IN_HEADING);
      sum += phrase.count == 1 ? weights.of(ONCE_IN_HEADING) : 0;
      sum += phrase.words == 1 ? weights.of(WORD_IN_HEADING) : 0;
    }
    return sum;
  }

  private double form(Phrase phrase) {
    int length = phrase.text.length();
    double sum = weights.of(length - 2 < LENGTHS.length ? LENGTHS[length - 2] : LENGTH_8_OR_MORE);
    if (phrase.words == 1) {
      sum +=
          weights.of(
              length == 2 ? WORD_LENGTH_2 : length == 3 ? WORD_LENGTH_3 : WORD_LENGTH_4_OR_MORE);
    }
    PhraseFeature end = WordClasses.end(words.get(phrase.end(0) - 1));
    return end == null ? sum : sum + weights.of(end);
  }

  private double words(Phrase phrase) {
    double most = 0;
    double least = Double.MAX_VALUE;
    int rarest = Integer.MAX_VALUE;
    double sum = 0;
    boolean single = false;
    for (int i = phrase.first(0); i < phrase.end(0); i++) {
      Token token = words.get(i);
      double rarity = words.rarity(i);
      most = Math.max(most, rarity);
      least = Math.min(least, rarity);
      rarest = Math.min(rarest, words.count(i));
      single |= token.length() == 1 && phrase.words > 1;
      sum += token.tag().equals("v") ? weights.of(VERBS) : 0;
      sum += token.tag().equals("vn") ? weights.of(VERBAL_NOUNS) : 0;
      sum += i == phrase.first(0) ? weights.of(FIRST_RARITY) * rarity : 0;
      sum += i == phrase.end(0) - 1 ? weights.of(LAST_RARITY) * rarity : 0;
    }
    double frequency = Math.log1p(phrase.count);
    sum += weights.of(MOST_RARITY) * most + weights.of(LEAST_RARITY) * least;
    sum += weights.of(LOG_COUNT_TIMES_RARITY) * frequency * most / 10;
    sum += weights.of(COHESION) * (Math.log(phrase.count + 0.5) - Math.log(rarest + 0.5));
    sum += single ? weights.of(HAS_SINGLE_CHARACTER) : 0;
    return phrase.words > 1
        ? sum
        : sum + weights.of(WORD_RARITY) * most + weights.of(WORD_LOG_COUNT) * frequency;
  }
}
