package org.civicdoc.nlp.internal.organ;

import org.civicdoc.nlp.internal.text.TextView;

/** Reads 第十三届, 十三届, 第28次 without a regular expression. */
final class Ordinals {

  private static final String DIGITS = "0123456789〇零一二三四五六七八九十百两";

  private Ordinals() {}

  /** The end of [第]number + counter at an offset, or -1. */
  static int end(TextView view, int start, char counter) {
    int digits = digits(view, start);
    return digits > 0 && view.charAt(digits) == counter ? digits + 1 : -1;
  }

  /** The end of [第]number at an offset, or -1. */
  static int digits(TextView view, int start) {
    int i = view.charAt(start) == '第' ? start + 1 : start;
    int first = i;
    while (i - first < 6 && DIGITS.indexOf(view.charAt(i)) >= 0) {
      i++;
    }
    return i == first ? -1 : i;
  }
}
