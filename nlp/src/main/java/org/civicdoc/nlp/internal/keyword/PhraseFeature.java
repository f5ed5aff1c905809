package org.civicdoc.nlp.internal.keyword;

/** What is seen of a phrase; {@code phrase-weights.txt} says what each is worth. */
enum PhraseFeature {
  BIAS,
  LOG_COUNT,
  LOG_COUNT_TIMES_RARITY,
  ONCE,
  COUNT_2,
  COUNT_3,
  COUNT_4,
  COUNT_5,
  COUNT_6_OR_MORE,
  /**
   * The share of its occurrences with the same content word before it: it is part of a longer one.
   */
  SAME_WORD_BEFORE,
  /** The same for the word after it. */
  SAME_WORD_AFTER,
  /** How much of the occurrences of its rarest word in the text are in this phrase. */
  COHESION,
  IN_HEADING,
  ONCE_IN_HEADING,
  LOG_POSITION,
  AMONG_FIRST_WORDS,
  WITHIN_3_CHARACTERS,
  WITHIN_60_CHARACTERS,
  WITHIN_100_CHARACTERS,
  WITHIN_150_CHARACTERS,
  MOST_RARITY,
  LEAST_RARITY,
  FIRST_RARITY,
  LAST_RARITY,
  LENGTH_2,
  LENGTH_3,
  LENGTH_4,
  LENGTH_5,
  LENGTH_6,
  LENGTH_7,
  LENGTH_8_OR_MORE,
  HAS_SINGLE_CHARACTER,
  ENDS_IN_VERBAL_NOUN,
  ENDS_IN_NOUN,
  ENDS_IN_NOUN_OF_A_CLASS,
  ENDS_IN_PROPER_NOUN,
  ENDS_IN_TECHNICAL_TERM,
  ENDS_IN_PERSON,
  ENDS_IN_PLACE,
  ENDS_IN_FIXED_PHRASE,
  ENDS_IN_SUFFIX,
  VERBS,
  VERBAL_NOUNS,
  WORD_RARITY,
  WORD_LOG_COUNT,
  WORD_IN_HEADING,
  WORD_LENGTH_2,
  WORD_LENGTH_3,
  WORD_LENGTH_4_OR_MORE
}
