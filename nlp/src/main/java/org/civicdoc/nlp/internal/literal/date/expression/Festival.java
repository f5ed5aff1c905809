package org.civicdoc.nlp.internal.literal.date.expression;

/**
 * A festival and the rule for its day.
 *
 * @param kind the kind of rule
 * @param month the month
 * @param day the day of the month; for {@link Kind#WEEKDAY} which of the weekdays in the month
 * @param weekday 1 for Monday, or 0
 */
public record Festival(Kind kind, int month, int day, int weekday) {

  /** How the day is told. */
  public enum Kind {
    /** A day of the year: 国庆节. */
    SOLAR,
    /** A day of the lunar year: 中秋节; day 0 is the last of the month. */
    LUNAR,
    /** The solar term 清明. */
    TERM,
    /** The n-th weekday of a month: 母亲节. */
    WEEKDAY
  }
}
