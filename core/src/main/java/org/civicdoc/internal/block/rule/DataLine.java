package org.civicdoc.internal.block.rule;

import java.util.List;
import java.util.regex.Pattern;
import org.civicdoc.internal.text.Punctuation;
import org.civicdoc.internal.text.ResourceLines;
import org.civicdoc.internal.text.Spaces;

/**
 * Tells the lines that state a datum instead of titling what follows: a label and, behind its
 * colon, the value.
 */
public final class DataLine {

  private static final int LONGEST_LABEL = 14;
  private static final String QUESTION = "？?";

  /** 招标编号：YZ-2023-18: a datum whatever its label. */
  private static final Pattern CODE = Pattern.compile("\\p{IsHan}{2,12}[:：][^\\p{IsHan}]{2,40}");

  private static final List<String> ENDINGS = ResourceLines.of(DataLine.class, "data-labels.txt");

  private DataLine() {}

  /**
   * Whether a line states a datum. A question is none: 主持人：为何提速？
   *
   * @param from where the line's text begins, after its number
   */
  public static boolean is(String text, int from) {
    int colon = colon(text, from);
    return colon > 0
        && QUESTION.indexOf(Punctuation.lastBeforeClosing(text)) < 0
        && (isLabel(text.substring(from, colon)) || CODE.matcher(text.substring(from)).matches());
  }

  /** Whether a colon parts a line in two, without a quotation before it. */
  static boolean isInTwo(String text, int from) {
    return colon(text, from) > 0;
  }

  private static int colon(String text, int from) {
    for (int i = from + 1; i < text.length() - 1; i++) {
      char c = text.charAt(i);
      if ("《“「".indexOf(c) >= 0) {
        return -1;
      }
      boolean time = c == ':' && Character.isDigit(text.charAt(i - 1));
      if (Punctuation.isColon(c) && !time) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isLabel(String printed) {
    String label = withoutNote(Spaces.squeeze(printed));
    if (label.length() > LONGEST_LABEL) {
      return false;
    }
    for (String ending : ENDINGS) {
      if (label.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }

  /** 采购项目预算（最高限价）: what stands in brackets behind a label belongs to it. */
  private static String withoutNote(String label) {
    int opener = Math.max(label.lastIndexOf('（'), label.lastIndexOf('('));
    boolean note = opener > 0 && "）)".indexOf(label.charAt(label.length() - 1)) >= 0;
    return note ? label.substring(0, opener) : label;
  }
}
