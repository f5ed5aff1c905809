package org.civicdoc.nlp.internal.literal.date;

import org.civicdoc.nlp.internal.literal.date.expression.DateExpression;
import org.civicdoc.nlp.internal.literal.text.FoldedText;

/** Tells the headings of sections that are about a year: 一、2023年工作回顾, （二）2024年预算草案. */
final class SectionHeading {

  private static final int LONGEST_NUMBER = 6;
  private static final int LONGEST_REST = 24;

  /** What the numbers of sections are made of, with the marks around them. */
  private static final String NUMBER = "第一二三四五六七八九十部分(),、. ";

  private SectionHeading() {}

  /** Whether a line is a heading whose words begin with a date. */
  static boolean beginsWith(FoldedText text, DateExpression date) {
    int start = date.start();
    while (date.start() - start < LONGEST_NUMBER && NUMBER.indexOf(text.at(start - 1)) >= 0) {
      start--;
    }
    boolean numbered = start < date.start() && text.at(start - 1) == '\n';
    int end = date.end();
    while (numbered && end - date.end() <= LONGEST_REST && text.isHan(end)) {
      end++;
    }
    return numbered && end > date.end() && text.at(end) == '\n';
  }
}
