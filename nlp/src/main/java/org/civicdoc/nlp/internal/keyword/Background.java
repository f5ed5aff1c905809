package org.civicdoc.nlp.internal.keyword;

import com.hankcs.hanlp.dictionary.CoreDictionary;

/** How rare words are in general, by the frequencies of HanLP's dictionary. */
final class Background {

  /** The size of the corpus behind the dictionary, in words. */
  private static final double TOTAL = 2.5e7;

  private Background() {}

  /** The negative logarithm of a word's share in general text; unknown words are rare. */
  static double rarity(String word) {
    return Math.log(TOTAL / (CoreDictionary.getTermFrequency(word) + 1.0));
  }
}
