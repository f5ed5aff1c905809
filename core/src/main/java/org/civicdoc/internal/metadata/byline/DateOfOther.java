package org.civicdoc.internal.metadata.byline;

import java.util.List;
import org.civicdoc.internal.metadata.date.TimeMatch;
import org.civicdoc.internal.metadata.line.Spacing;
import org.civicdoc.internal.text.Punctuation;
import org.civicdoc.internal.text.ResourceLines;
import org.civicdoc.internal.text.Spaces;

/**
 * Tells a date behind a label that no profile knows, such as 征集时间： or 开标时间：. It is of anything but
 * the page, unless the label says that something was published.
 */
final class DateOfOther {

  private static final List<String> PUBLISHING =
      ResourceLines.of(DateOfOther.class, "publishing-labels.txt");

  private DateOfOther() {}

  /** Whether a date between the known labels of a line is of something else. */
  static boolean is(String text, TimeMatch date) {
    int label = labelEnd(text, date.start());
    return label > 0 && !isOfPublishing(text, label);
  }

  /** Where the label before a date ends, or 0. */
  private static int labelEnd(String text, int date) {
    int colon = date - 1;
    while (colon > 0 && Spacing.isSpace(text.charAt(colon))) {
      colon--;
    }
    if (colon <= 0 || !Punctuation.isColon(text.charAt(colon))) {
      return 0;
    }
    int end = colon;
    while (end > 0 && Spacing.isSpace(text.charAt(end - 1))) {
      end--;
    }
    return end > 0 && Spaces.isCommonHan(text.charAt(end - 1)) ? end : 0;
  }

  private static boolean isOfPublishing(String text, int end) {
    return PUBLISHING.stream().anyMatch(label -> text.startsWith(label, end - label.length()));
  }
}
