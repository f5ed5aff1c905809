package org.civicdoc.nlp.internal.literal;

import java.util.Arrays;
import org.civicdoc.nlp.internal.literal.text.FoldedText;

/**
 * Which 》 closes which 《, found in one pass over the text with a stack, so that nesting of any
 * depth costs the same.
 *
 * <p>A title does not cross a line. A bracket that lacks its partner is left alone, so that of
 * 《甲《乙》 the inner title remains.
 */
final class TitleBrackets {

  private static final int[] NONE = {};

  private final int[] opens;
  private final int[] closes;

  private TitleBrackets(int[] opens, int[] closes) {
    this.opens = opens;
    this.closes = closes;
  }

  static TitleBrackets of(FoldedText text) {
    int count = count(text);
    if (count == 0) {
      return new TitleBrackets(NONE, NONE);
    }
    int[] opens = new int[count];
    int[] closes = new int[count];
    int[] stack = new int[count];
    int depth = 0;
    int next = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.at(i);
      if (c == '《') {
        opens[next] = i;
        closes[next] = -1;
        stack[depth++] = next++;
      } else if (c == '》' && depth > 0) {
        closes[stack[--depth]] = i;
      } else if (c == '\n') {
        depth = 0;
      }
    }
    return new TitleBrackets(opens, closes);
  }

  private static int count(FoldedText text) {
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      count += text.at(i) == '《' ? 1 : 0;
    }
    return count;
  }

  /** The offset of the bracket that closes the one at {@code open}, or -1. */
  int close(int open) {
    int at = Arrays.binarySearch(opens, open);
    return at < 0 ? -1 : closes[at];
  }
}
