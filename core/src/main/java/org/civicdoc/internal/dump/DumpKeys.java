package org.civicdoc.internal.dump;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.civicdoc.internal.metadata.byline.BylineGrammar;
import org.civicdoc.internal.metadata.byline.BylineItem;
import org.civicdoc.internal.text.Punctuation;
import org.civicdoc.internal.text.ResourceLines;
import org.jspecify.annotations.Nullable;

/**
 * Puts the labels of pages for the keys that crawlers write above a text: {@code title: …}, {@code
 * source=…}, and takes off the label of the text itself: {@code 正文：}.
 */
final class DumpKeys {

  /** Keys stand within so many lines. */
  private static final int LONGEST = 40;

  private static final String TEXT = "正文";

  private static final Pattern KEY =
      Pattern.compile("^[\\[【<]?([\\p{IsHan}A-Za-z_]{2,14})(?:[\\]】>][:：]?|\\s?[:：=])\\s*");

  private static final Map<String, String> LABELS = labels();

  private DumpKeys() {}

  private static Map<String, String> labels() {
    Map<String, String> labels = new HashMap<>();
    for (String line : ResourceLines.of(DumpKeys.class, "keys.txt")) {
      String[] words = line.split(" ");
      for (int i = 1; i < words.length; i++) {
        labels.put(words[i], words[0]);
      }
    }
    return Map.copyOf(labels);
  }

  /**
   * The lines as a page has them.
   *
   * @param lines the lines of a dump
   * @param bylines tells labels: one alone on its line has its value on the next
   */
  static List<String> labelled(List<String> lines, BylineGrammar bylines) {
    List<String> labelled = new ArrayList<>(lines.size());
    boolean head = true;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      head &= i < LONGEST && !DumpHead.isSentence(line);
      String both =
          head && i + 1 < lines.size() ? withValue(line, lines.get(i + 1), bylines) : null;
      if (both != null) {
        labelled.add(both);
        i++;
        continue;
      }
      Matcher key = KEY.matcher(line);
      String label =
          i < LONGEST && key.find() ? LABELS.get(key.group(1).toLowerCase(Locale.ROOT)) : null;
      if (label == null || !head && !label.equals(TEXT)) {
        labelled.add(line);
        continue;
      }
      String value = line.substring(key.end());
      boolean text = label.equals(TEXT);
      head &= !text;
      if (!text) {
        labelled.add(label + "：" + value);
      } else if (!value.isEmpty()) {
        labelled.add(value);
      }
    }
    return labelled;
  }

  private static @Nullable String withValue(String line, String next, BylineGrammar bylines) {
    if (!bylines.labels().isLabel(line) || !bylines.labels().findAll(next).isEmpty()) {
      return null;
    }
    String both = line + (Punctuation.isColon(line.charAt(line.length() - 1)) ? "" : "：") + next;
    List<BylineItem> items = bylines.read(both);
    boolean one = items.size() == 1 && !items.get(0).value().isEmpty();
    return one && new DumpItems(both, items).tellOfPublication() ? both : null;
  }
}
