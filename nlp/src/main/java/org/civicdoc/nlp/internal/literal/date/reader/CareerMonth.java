package org.civicdoc.nlp.internal.literal.date.reader;

import java.util.List;
import org.civicdoc.nlp.internal.literal.text.Connector;
import org.civicdoc.nlp.internal.literal.text.FoldedText;
import org.civicdoc.nlp.internal.text.DataFile;

/** Tells the months of a career, 1996.09—2000.07, 2021.08—, 1990.08参加工作, from amounts. */
final class CareerMonth {

  /** The length of 1996.09. */
  private static final int LENGTH = 7;

  private static final int YEAR = 4;
  private static final String POINTS = "./";

  /** What makes an amount of the digits before it. */
  private static final String COUNTED = "万亿元年月日号点分亩吨米公平千百个倍%.-/";

  private static final List<String> BEHIND = DataFile.words(CareerMonth.class, "career-words.txt");

  private CareerMonth() {}

  /** Whether the digits that end at an offset are a month that begins a time or stands alone. */
  static boolean endsAt(FoldedText text, int end) {
    int joined = Connector.end(text, text.skipSpaces(end));
    int second = joined < 0 ? -1 : text.skipSpaces(joined);
    return (second > 0 && isMonth(text, second) && endsRangeAt(text, second + LENGTH))
        || openEnd(text, end) > 0
        || BEHIND.stream().anyMatch(word -> text.startsWith(word, end));
  }

  /** Whether the digits that end at an offset, behind a dash, are a month. */
  static boolean endsRangeAt(FoldedText text, int end) {
    return COUNTED.indexOf(text.at(end)) < 0;
  }

  /** The offset behind 至今, or behind the dash of what a line says to go on, or -1. */
  static int openEnd(FoldedText text, int end) {
    int at = text.skipSpaces(end);
    int dash = "至到".indexOf(text.at(at)) < 0 ? Connector.end(text, at) : -1;
    int now = text.after("至今", dash < 0 ? at : dash);
    if (now > 0 || dash < 0) {
      return now;
    }
    char before = text.at(end - LENGTH - 1);
    boolean line = before == '\n' || before == FoldedText.OUTSIDE;
    return line && isMonth(text, end - LENGTH) && !text.isDigit(text.skipSpaces(dash)) ? dash : -1;
  }

  private static boolean isMonth(FoldedText text, int offset) {
    int point = offset + YEAR;
    return text.digitsEnd(offset) == point
        && POINTS.indexOf(text.at(point)) >= 0
        && text.digitsEnd(point + 1) == offset + LENGTH;
  }
}
