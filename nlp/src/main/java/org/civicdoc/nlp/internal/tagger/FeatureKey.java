package org.civicdoc.nlp.internal.tagger;

/**
 * What may be seen of a character or word. Makes its keys: 32-bit hashes; two that fall together do
 * little harm.
 */
enum FeatureKey {
  ALWAYS(0),
  CHARACTER(1),
  PAIR(2),
  SPLIT_PAIR(3),
  TRIPLE(4),
  KINDS(5),
  SURNAMES(6),
  FOREIGN(7),
  FOREIGN_KINDS(8),
  WORD(9),
  WORD_PAIR(10),
  TAG(11),
  TAG_PAIR(12),
  TAG_TRIPLE(13),
  NEXT_LAST(14),
  LAST(15),
  FIRST(16),
  TAG_CHARACTER(17),
  TAG_NEXT_WORD(18),
  TAG_WORD_BEFORE(19),
  FOUND(20),
  FOUND_PAIR(21),
  FOUND_BEFORE(22),
  FOUND_TAG(23),
  ORGAN_END(24),
  ORGAN_END_FOUND(25),
  ORGAN_END_TAG(26),
  ROLE(27),
  ROLE_PAIR(28),
  ROLE_TRIPLE(29);

  private final int seed;

  /** The models that are written hold the number, so it stays. */
  FeatureKey(int number) {
    seed = number * 0x9E3779B1;
  }

  /** The key of what is described by a number. */
  int of(int a) {
    return of(a, 0, 0);
  }

  /** The key of what is described by two numbers. */
  int of(int a, int b) {
    return of(a, b, 0);
  }

  /** The key of what is described by three numbers. */
  int of(int a, int b, int c) {
    int hash = seed + a;
    hash = (hash ^ hash >>> 15) * 0x85EBCA6B + b;
    hash = (hash ^ hash >>> 13) * 0xC2B2AE35 + c;
    hash = (hash ^ hash >>> 16) * 0x27D4EB2F;
    return hash ^ hash >>> 15;
  }
}
