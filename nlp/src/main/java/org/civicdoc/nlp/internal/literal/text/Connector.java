package org.civicdoc.nlp.internal.literal.text;

/** What joins the two ends of a range: a dash, a tilde, 至 or 到. */
public final class Connector {

  private static final int MAX_DASHES = 3;

  private Connector() {}

  /** The offset behind the connector at an offset, or -1. */
  public static int end(FoldedText text, int offset) {
    char c = text.at(offset);
    if (c == '至' || c == '到') {
      return offset + 1;
    }
    int end = offset;
    while (isDash(text.at(end)) && !isMinus(text, offset, end) && end - offset <= MAX_DASHES) {
      end++;
    }
    return end > offset && end - offset <= MAX_DASHES ? end : -1;
  }

  /** -12~-5℃. */
  private static boolean isMinus(FoldedText text, int offset, int dash) {
    boolean behindTilde = dash > offset && text.at(dash - 1) == '~';
    return behindTilde && text.at(dash) == '-' && text.isDigit(dash + 1);
  }

  private static boolean isDash(char c) {
    return c == '-' || c == '—' || c == '~';
  }
}
