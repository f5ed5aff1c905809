package org.civicdoc.internal.paging;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.civicdoc.internal.text.ChineseNumbers;
import org.civicdoc.internal.text.Spaces;

/**
 * A title with the page's number taken off its end: {@code 工作报告（2）}, {@code 工作报告 第2页}, {@code
 * 工作报告(2/5)}. A number in Chinese alone, {@code （二）}, counts the parts of a series, each an article
 * of its own.
 *
 * @param text the title without the number
 * @param number the number; {@link PageAddress#UNNUMBERED} if there is none
 */
record PagedTitle(String text, int number) {

  private static final Pattern SUFFIX =
      Pattern.compile(
          "\\s?(?:[（(\\[【](?:第\\s?)?(\\d{1,2})\\s?页?(?:\\s?(?:[/／,，]\\s?共?|共)\\s?\\d{1,2}\\s?页?)?[）)\\]】]"
              + "|[（(\\[【_-]?\\s?第\\s?(\\d{1,2}|[一二三四五六七八九十]{1,2})\\s?页\\s?[）)\\]】]?)$");

  private static final int LONGEST_SUFFIX = 16;

  static PagedTitle of(String title) {
    String text = Spaces.collapse(title);
    Matcher matcher = SUFFIX.matcher(text);
    matcher.region(Math.max(0, text.length() - LONGEST_SUFFIX), text.length());
    if (!matcher.find() || matcher.start() == 0) {
      return new PagedTitle(text, PageAddress.UNNUMBERED);
    }
    String number = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
    return new PagedTitle(text.substring(0, matcher.start()).strip(), value(number));
  }

  /** What makes two titles the same. */
  String key() {
    return Spaces.squeeze(text);
  }

  private static int value(String number) {
    return Character.isDigit(number.charAt(0))
        ? Integer.parseInt(number)
        : ChineseNumbers.of(number);
  }
}
