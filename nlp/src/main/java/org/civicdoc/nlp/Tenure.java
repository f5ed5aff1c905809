package org.civicdoc.nlp;

/** How a person stands to a post, by what the text says of the time it tells of. */
public enum Tenure {
  /** Has the post: 财政部部长王建国, 由李明任组长. */
  HOLDS,
  /** Is given it: 任命李明为市司法局局长, 李明当选市长. */
  TAKES_UP,
  /** Loses it or lays it down: 免去李明的市司法局局长职务, 李明辞去市长职务. */
  LEAVES,
  /** Had it before: 原市长李明, 李明曾任市长. */
  HELD_BEFORE,
  /** Is to be given it, if others agree: 拟任局长李明, 提请任命李明为市法院院长. */
  PROPOSED
}
