package org.civicdoc.internal.block.rule;

import java.util.List;
import java.util.regex.Pattern;
import org.civicdoc.internal.text.Punctuation;
import org.civicdoc.internal.text.ResourceLines;
import org.civicdoc.internal.text.Spaces;

/** Tells the last line of an article that credits who wrote it: （市人大办综合科）, 供稿：市水务局, · 社会事务科. */
final class ClosingCredit {

  private static final int LONGEST = 70;
  private static final int LONGEST_MARKED = 24;
  private static final int LONGEST_DATE = 40;
  private static final String MARKS = "·•●◆—-";
  private static final String OPENERS = "（(【[";

  private static final Pattern BRACKETED = Pattern.compile("[（(【\\[][^（）()。]{2,50}[）)】\\]]");

  /** A day or month in brackets is text of the article. */
  private static final Pattern BRACKETED_DATE =
      Pattern.compile("[（(【\\[](?=.{1,12}[月./-])[\\d年月日./〇○零一二三四五六七八九十-]{2,20}[）)】\\]]");

  private static final List<String> LABELS =
      ResourceLines.of(ClosingCredit.class, "credit-labels.txt");

  private static final String LABEL = "(?:" + String.join("|", LABELS) + ")";

  private static final Pattern LABELLED =
      Pattern.compile(LABEL + "(?:[/／、&|｜]" + LABEL + "){0,3}[/／、:：|｜][^。]{1,60}");

  /** 图片：每组3至8张 asks for pictures. */
  private static final Pattern COUNT = Pattern.compile("\\d[名人个位张幅篇字份件]");

  private ClosingCredit() {}

  /**
   * Whether a line credits.
   *
   * @param text the article's last line
   * @param before the line before it, or an empty text
   */
  static boolean is(String text, String before) {
    if (text.length() < 2 || text.length() > LONGEST) {
      return false;
    }
    return isInBrackets(text) || isLabelled(text) || isMarked(Spaces.squeeze(text), before);
  }

  /** Whether a label tells who contributed, rather than who edited or checked. */
  static boolean isLabel(String label) {
    return LABELS.contains(label);
  }

  /** Whether a line is a day or month in brackets and nothing else. */
  static boolean isDateInBrackets(String line) {
    return line.length() <= LONGEST_DATE
        && OPENERS.indexOf(line.charAt(0)) >= 0
        && BRACKETED_DATE.matcher(Spaces.squeeze(line)).matches();
  }

  private static boolean isInBrackets(String text) {
    return BRACKETED.matcher(text).matches()
        && credits(text.substring(1, text.length() - 1).strip());
  }

  private static boolean credits(String note) {
    return isLabelled(note) || Contributors.areNamed(note);
  }

  private static boolean isLabelled(String text) {
    String squeezed = Spaces.squeeze(text);
    return LABELLED.matcher(squeezed).matches() && !COUNT.matcher(squeezed).find();
  }

  /** An office behind a mark; several of them, each on a line, or below a colon, are a list. */
  private static boolean isMarked(String text, String before) {
    char mark = text.charAt(0);
    boolean listed =
        before.indexOf(mark) == 0
            || !before.isEmpty() && Punctuation.isColon(before.charAt(before.length() - 1));
    if (MARKS.indexOf(mark) < 0 || text.length() > LONGEST_MARKED || listed) {
      return false;
    }
    int start = 0;
    while (start < text.length() && text.charAt(start) == mark) {
      start++;
    }
    return start <= 2 && IssuingBodies.areNamed(text.substring(start));
  }
}
