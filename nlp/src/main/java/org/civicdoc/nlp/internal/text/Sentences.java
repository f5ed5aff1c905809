package org.civicdoc.nlp.internal.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into sentences of a bounded length, because the cost of HanLP's lattice grows faster
 * than its input.
 */
final class Sentences {

  static final int MAX_LENGTH = 512;

  private static final String FINAL = "。！？；!?;\n\r";
  private static final String CLOSING = "”’」』）)》〉\"'";
  private static final String PAUSE = "，,、：: \t";

  private Sentences() {}

  /** The sentences in order; together they hold every character but nothing twice. */
  static List<Span> of(CharSequence text) {
    List<Span> sentences = new ArrayList<>();
    int start = 0;
    int pause = -1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (FINAL.indexOf(c) >= 0) {
        int end = i + 1;
        while (end < text.length()
            && end - start < MAX_LENGTH
            && CLOSING.indexOf(text.charAt(end)) >= 0) {
          end++;
        }
        sentences.add(new Span(start, end));
        start = end;
        i = end - 1;
        pause = -1;
      } else if (i - start + 1 >= MAX_LENGTH) {
        int end = pause > start ? pause + 1 : i + 1;
        if (end < text.length()
            && Character.isLowSurrogate(text.charAt(end))
            && Character.isHighSurrogate(text.charAt(end - 1))) {
          end--;
        }
        sentences.add(new Span(start, end));
        start = end;
        i = end - 1;
        pause = -1;
      } else if (PAUSE.indexOf(c) >= 0) {
        pause = i;
      }
    }
    if (start < text.length()) {
      sentences.add(new Span(start, text.length()));
    }
    return sentences;
  }
}
