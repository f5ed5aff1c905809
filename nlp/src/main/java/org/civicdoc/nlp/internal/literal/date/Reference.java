package org.civicdoc.nlp.internal.literal.date;

/**
 * A year, month, day, week or quarter as a text names it: outright, or by its distance from
 * another.
 *
 * @param anchor what it counts from
 * @param value the year, month or day itself, or the distance
 */
record Reference(Anchor anchor, int value) {

  /** What a reference counts from. */
  enum Anchor {
    /** Nothing: the value is written. */
    ABSOLUTE,
    /** The day of publication: 去年, 本月, 昨天. */
    PUBLICATION,
    /** The last date of its kind in the text: 当年, 次月, 当天. */
    DISCOURSE
  }

  static Reference absolute(int value) {
    return new Reference(Anchor.ABSOLUTE, value);
  }

  boolean isAbsolute() {
    return anchor == Anchor.ABSOLUTE;
  }
}
