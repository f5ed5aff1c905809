package org.civicdoc.pdf.internal.markup;

import org.civicdoc.pdf.internal.typesetting.LineBreakRules;

/**
 * How an entry of a volume's contents goes over lines. The page's number stands at the end of a
 * line of leaders with the end of the title: a title that fills its line would leave it none.
 *
 * @param oneLine whether title and number stand on one line
 * @param end where the first line must end; the title's length if the engine may choose
 */
record ContentsEntry(boolean oneLine, int end) {

  /** Ems on the narrower of the themes' lines: 152 mm at 11 pt. */
  private static final float LINE = 39;

  /** Ems of a leader that is seen, and of a number. */
  private static final float NUMBER = 4;

  /** What is longer by so much has enough on its second line. */
  private static final float OVER = 2;

  /** Characters that go to the second line at least. */
  private static final int FEWEST = 2;

  static ContentsEntry of(String title, TextMeasure measure) {
    float ems = measure.ems(title);
    if (ems <= LINE - NUMBER) {
      return new ContentsEntry(true, title.length());
    }
    if (ems <= LINE + OVER) {
      for (int i = title.length() - FEWEST; i > 0; i--) {
        if (LineBreakRules.canBreak(title, i)
            && measure.ems(title.substring(0, i)) <= LINE - NUMBER) {
          return new ContentsEntry(false, i);
        }
      }
    }
    return new ContentsEntry(false, title.length());
  }
}
