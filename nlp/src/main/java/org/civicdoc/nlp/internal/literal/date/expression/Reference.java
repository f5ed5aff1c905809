package org.civicdoc.nlp.internal.literal.date.expression;

/**
 * A year, month, day, week or quarter as a text names it: outright, or by its distance from
 * another.
 *
 * @param anchor what it counts from
 * @param value the year, month or day itself, or the distance
 */
public record Reference(Anchor anchor, int value) {

  /** What a reference counts from. */
  public enum Anchor {
    /** Nothing: the value is written. */
    ABSOLUTE,
    /** The day of publication: 去年, 本月, 昨天. */
    PUBLICATION,
    /** The last date of its kind in the text: 当年, 次月, 当天. */
    DISCOURSE
  }

  public static Reference absolute(int value) {
    return new Reference(Anchor.ABSOLUTE, value);
  }

  public boolean isAbsolute() {
    return anchor == Anchor.ABSOLUTE;
  }
}
