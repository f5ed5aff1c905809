package org.civicdoc.nlp.internal.keyword;

/** A candidate while its occurrences are counted. */
final class Phrase {

  final String text;

  /** How many words it has. */
  final int words;

  /** How rare its rarest word is in general. */
  final double rarity;

  /** How rare its words are on average. */
  final double meanRarity;

  /** The index of the word where it first stands. */
  final int firstWord;

  int count;
  int headingCount;
  boolean isName;

  Phrase(String text, int words, double rarity, double meanRarity, int firstWord) {
    this.text = text;
    this.words = words;
    this.rarity = rarity;
    this.meanRarity = meanRarity;
    this.firstWord = firstWord;
  }

  boolean inHeading() {
    return headingCount > 0;
  }
}
