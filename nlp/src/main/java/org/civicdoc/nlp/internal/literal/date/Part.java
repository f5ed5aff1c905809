package org.civicdoc.nlp.internal.literal.date;

/**
 * A part of a year, as the months it stands for.
 *
 * @param firstMonth the first month, 1 to 12, or a season as EDTF codes it, 21 to 24
 * @param lastMonth the last month; the same for 年初 and 年底
 */
record Part(int firstMonth, int lastMonth) {

  boolean isSeason() {
    return firstMonth > 12;
  }
}
