package org.civicdoc.internal.metadata;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Authors without a colon: a line of its own between title and text, 本报记者 followed by names.
 *
 * @param names the names, as printed
 * @param line the index of the line
 */
record AuthorSlot(String names, int line) {

  private static final int REACH = 10;
  private static final int LONGEST = 60;

  private static final Pattern NAMES =
      Pattern.compile(
          "(?:本报|本网|本社|特约|见习|实习|全媒体){0,3}(?:记者|通讯员) ?((?:[\\u4E00-\\u9FA5·]{2,4})(?: [\\u4E00-\\u9FA5·]{2,4}){0,5})");

  static @Nullable AuthorSlot find(List<Line> lines, int title, Body body) {
    int end = Math.min(lines.size(), Math.min(body.start(), title + REACH));
    for (int i = title; i < end; i++) {
      String text = lines.get(i).text();
      if (text.length() <= LONGEST) {
        Matcher matcher = NAMES.matcher(Spacing.normalise(text));
        if (matcher.matches()) {
          return new AuthorSlot(matcher.group(1), i);
        }
      }
    }
    return null;
  }
}
