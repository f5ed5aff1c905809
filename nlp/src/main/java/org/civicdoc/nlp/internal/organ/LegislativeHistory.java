package org.civicdoc.nlp.internal.organ;

import java.util.List;
import org.civicdoc.nlp.internal.text.Span;
import org.civicdoc.nlp.internal.text.TextView;

/**
 * Tells the lines that list how a law came about: a day, then which body did what in which session
 * (2020年5月14日 上海市第十五届人民代表大会常务委员会第二十一次会议通过). There the body is the name, as in an author's column,
 * and the session says only when. A sentence, which ends with 。, tells of a meeting, however it
 * begins.
 */
final class LegislativeHistory {

  private static final String DATE = "0123456789年月日";
  private static final List<String> ACTS =
      List.of("关于", "通过", "修订", "修正", "批准", "审议", "废止", "公布", "第", "《");

  private static final int LONGEST_LINE = 1_000;

  private final TextView view;

  LegislativeHistory(TextView view) {
    this.view = view;
  }

  /** Where the line begins; how far back a line's first words can matter is bounded. */
  private int lineStart(int offset) {
    int at = offset;
    while (at > 0 && offset - at < LONGEST_LINE && view.charAt(at - 1) != '\n') {
      at--;
    }
    return at;
  }

  /** Whether a meeting stands in such a line. */
  boolean holds(Span meeting) {
    int at = lineStart(meeting.start());
    int start = at;
    while (DATE.indexOf(view.charAt(at)) >= 0) {
      at++;
    }
    return at - start >= 8
        && view.charAt(at - 1) == '日'
        && Character.isLetterOrDigit(view.charAt(view.charAt(at) == ' ' ? at + 1 : at))
        && ACTS.stream().anyMatch(act -> view.startsWith(act, meeting.end()))
        && !isSentence(meeting.end());
  }

  /** Whether the line of an offset ends with 。. */
  private boolean isSentence(int offset) {
    int end = offset;
    while (end < view.length() && end - offset < LONGEST_LINE && view.charAt(end) != '\n') {
      end++;
    }
    return view.charAt(end - 1) == '。';
  }
}
