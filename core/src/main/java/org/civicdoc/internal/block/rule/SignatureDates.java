package org.civicdoc.internal.block.rule;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.civicdoc.internal.text.Spaces;

/**
 * Tells the dates below which bodies sign: lines that hold nothing else, or the bodies on the same
 * line.
 */
final class SignatureDates {

  private static final int LONGEST = 40;

  private static final String MONTH =
      "(?:[\\d０-９]{4}年[\\d０-９]{1,2}月|[一二三四五六七八九〇○零Ｏ０O0]{4}年[一二三四五六七八九十]{1,2}月)";

  private static final String DAY =
      "(?:"
          + MONTH
          + "(?:[\\d０-９]{1,2}|[一二三四五六七八九十]{1,3})日|\\d{4}(?<dot>[-./．])\\d{1,2}\\k<dot>\\d{1,2})";

  private static final Pattern DAY_ALONE = Pattern.compile("[（(]?" + DAY + "[）)]?");

  private static final Pattern MONTH_ALONE = Pattern.compile(MONTH);

  private static final Pattern BODY_AND_DAY = Pattern.compile("(?<body>\\D{3,80}?) ?" + DAY);

  private SignatureDates() {}

  /** Whether a line is a full date and nothing else. */
  static boolean isDay(String text) {
    return mayBeDate(text) && DAY_ALONE.matcher(Spaces.squeeze(text)).matches();
  }

  /** Whether a line is a month and nothing else. */
  static boolean isMonth(String text) {
    return mayBeDate(text) && MONTH_ALONE.matcher(Spaces.squeeze(text)).matches();
  }

  /** Whether a line names bodies and, behind them, the day. */
  static boolean isBelowBodies(String text) {
    if (text.length() > 3 * LONGEST || !text.endsWith("日")) {
      return false;
    }
    Matcher dated = BODY_AND_DAY.matcher(Spaces.collapse(text));
    return dated.matches() && IssuingBodies.areNamed(dated.group("body"));
  }

  /** Spares most lines the comparison. */
  private static boolean mayBeDate(String text) {
    if (text.isEmpty() || text.length() > LONGEST) {
      return false;
    }
    char first = text.charAt(0);
    return Character.isDigit(first) || "（(一二".indexOf(first) >= 0 || Spaces.isSpace(first);
  }
}
