package org.civicdoc.internal.metadata.byline;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.civicdoc.internal.text.PersonNames;
import org.jspecify.annotations.Nullable;

/**
 * Credits that fill a line, and need no colon: 责任编辑 江一帆 校对 白露. What stands behind such a label must
 * be names of persons.
 */
final class CreditLine {

  private static final int LONGEST = 30;

  private static final Pattern WORD = Pattern.compile("[^\\s\\u001F\\u00A0\\u3000]+");

  private CreditLine() {}

  /**
   * The labels of a line.
   *
   * @param line a line, white space as it stands
   * @param fields tells the field of a label, or null
   * @return the labels in order; empty if the line is not wholly of credits
   */
  static List<LabelMatch> labels(String line, Function<String, @Nullable BylineField> fields) {
    if (line.length() > LONGEST) {
      return List.of();
    }
    List<LabelMatch> found = new ArrayList<>(2);
    boolean named = true;
    Matcher words = WORD.matcher(line);
    while (words.find()) {
      String word = words.group();
      BylineField field = fields.apply(word);
      if (named && (field == BylineField.EDITOR || field == BylineField.CREDIT)) {
        found.add(new LabelMatch(field, word, words.start(), words.end()));
        named = false;
      } else if (!found.isEmpty() && PersonNames.is(word)) {
        named = true;
      } else {
        return List.of();
      }
    }
    return named ? found : List.of();
  }
}
