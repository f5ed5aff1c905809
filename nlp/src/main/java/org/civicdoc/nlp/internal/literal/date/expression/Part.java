package org.civicdoc.nlp.internal.literal.date.expression;

/**
 * A part of a year, as the months it stands for.
 *
 * @param firstMonth the first month, 1 to 12, or a season as EDTF codes it, 21 to 24
 * @param lastMonth the last month; the same for 年初 and 年底
 */
public record Part(int firstMonth, int lastMonth) {

  private static final int MONTHS_OF_QUARTER = 3;

  /** A quarter, 1 to 4. */
  public static Part quarter(int number) {
    int last = number * MONTHS_OF_QUARTER;
    return new Part(last - MONTHS_OF_QUARTER + 1, last);
  }

  public boolean isQuarter() {
    return !isSeason() && lastMonth - firstMonth + 1 == MONTHS_OF_QUARTER;
  }

  public boolean isSeason() {
    return firstMonth > 12;
  }
}
