package org.civicdoc.pdf.internal.markup;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a title should rather be parted, and where not (GB/T 9704-2012, 7.3.1: 词意完整). */
final class TitleBreaks {

  /** What a torn word costs: as much as a line that is four ems too short. */
  private static final float TORN = 16;

  /** Numbers and what they count are read in one: 第三十七次, 2024年, 十四五. */
  private static final float TORN_NUMBER = 36;

  /** A space was meant to part. */
  private static final float AT_SPACE = -16;

  private static final float AT_ABOUT = -8;

  /** Begins what a document is about, and so rather a line. */
  private static final String ABOUT = "关于";

  private static final String OPENERS = "（《〈“‘「『【〔(";
  private static final String CLOSERS = "）》〉”’」』】〕)";

  private static final Pattern NUMBER =
      Pattern.compile("第?[0-9０-９一二三四五六七八九十百千零〇两]{1,12}(?:周年|[年月日号次届批期季轮章条周个])?");

  private TitleBreaks() {}

  /**
   * What it costs to begin a line at a place, in squared ems.
   *
   * @param title the title
   * @param index where the line would begin, within the title
   */
  static float cost(String title, int index) {
    if (Character.isWhitespace(title.charAt(index - 1))) {
      return AT_SPACE;
    }
    if (title.startsWith(ABOUT, index)) {
      return AT_ABOUT;
    }
    if (isInNumber(title, index) || leavesOneInBrackets(title, index)) {
      return TORN_NUMBER;
    }
    boolean torn = TitleWords.areParted(title, index) || title.startsWith(ABOUT, index - 2);
    return torn ? TORN : 0;
  }

  private static boolean isInNumber(String title, int index) {
    for (Matcher number = NUMBER.matcher(title); number.find(); ) {
      if (number.start() < index && index < number.end()) {
        return true;
      }
    }
    return false;
  }

  /** （草|案）: one character beside a bracket. */
  private static boolean leavesOneInBrackets(String title, int index) {
    return index > 1 && OPENERS.indexOf(title.charAt(index - 2)) >= 0
        || index + 1 < title.length() && CLOSERS.indexOf(title.charAt(index + 1)) >= 0;
  }
}
