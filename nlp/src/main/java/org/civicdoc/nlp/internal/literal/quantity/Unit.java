package org.civicdoc.nlp.internal.literal.quantity;

/**
 * What a number counts or measures in.
 *
 * @param word the classifier or unit as printed
 * @param kind what kind of unit
 * @param notBefore the characters with which it is the beginning of another word
 */
public record Unit(String word, Kind kind, String notBefore) {

  /** Kinds of unit. */
  public enum Kind {
    /** Measured: 公里, 吨. */
    MEASURE,
    /** Measured, in Latin letters: km. */
    LATIN,
    /** A length of time: 年, 个月. */
    DURATION,
    /** Counted: 个, 名, 家. */
    CLASSIFIER,
    /** Points of an index or score: 12.5点, 492分. */
    SCORE
  }
}
