package org.civicdoc.nlp.internal.keyword;

/** How well a phrase tells what its text is about. */
final class PhraseScore {

  private PhraseScore() {}

  static double of(Phrase phrase) {
    double frequency = Math.log1p(phrase.count);
    if (phrase.words > 1 && phrase.count == 1 && !phrase.inHeading()) {
      frequency -= 0.35;
    }
    return (phrase.inHeading() ? 1.8 : 1.0)
        * frequency
        * Math.pow(phrase.rarity, 0.8)
        * lengthWeight(phrase.text.length())
        / (1 + 0.004 * phrase.firstWord);
  }

  private static double lengthWeight(int length) {
    return length == 2 ? 0.75 : length == 3 ? 0.95 : length <= 6 ? 1.2 : length <= 8 ? 1.0 : 0.7;
  }
}
