package org.civicdoc.pdf.internal.typesetting;

import com.openhtmltopdf.extend.FSTextBreaker;

/** Gives the layout engine the breaks of {@link LineBreakRules}; one instance per rendering. */
public final class LineBreaker implements FSTextBreaker {

  /** What {@link #next()} returns when there are no more breaks, as {@code BreakIterator} does. */
  private static final int DONE = -1;

  private String text = "";
  private int position;

  @Override
  public void setText(String newText) {
    text = newText;
    position = 0;
  }

  @Override
  public int next() {
    if (position >= text.length()) {
      return DONE;
    }
    do {
      position++;
    } while (position < text.length() && !LineBreakRules.canBreak(text, position));
    return position;
  }
}
