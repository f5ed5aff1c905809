package org.civicdoc.nlp.internal.literal.date;

import org.civicdoc.nlp.internal.literal.date.expression.DateExpression;
import org.civicdoc.nlp.internal.literal.text.FoldedText;

/** Tells a festival as a time (中秋节前夕) from one in a name (清明上河图, 端午文化). */
final class FestivalPolicy {

  private static final String[] TIMES = {
    "期间", "前夕", "前后", "当天", "当日", "假期", "将至", "将近", "来临", "到来", "前", "后"
  };

  private FestivalPolicy() {}

  static boolean accepts(FoldedText text, DateExpression date) {
    for (String time : TIMES) {
      if (text.startsWith(time, date.end())) {
        return true;
      }
    }
    return false;
  }
}
