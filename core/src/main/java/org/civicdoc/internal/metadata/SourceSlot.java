package org.civicdoc.internal.metadata;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A source without label: a short name beside the date between title and text, whose element says
 * that it is the source or whose last word is that of a medium or an office.
 *
 * @param name the source
 * @param line the index of its line
 */
record SourceSlot(String name, int line) {

  private static final int REACH = 3;

  private static final Pattern BODY =
      Pattern.compile(
          "[\\u4E00-\\u9FA5A-Za-z·+]{1,24}(?:社|报|网|网站|台|办|局|厅|委|署|部|政府|办公室|中心|杂志|新闻|客户端|公众号|发布|在线|日报|晚报)");

  static @Nullable SourceSlot find(List<Line> lines, int title, Body body) {
    int end = Math.min(lines.size(), Math.min(body.start(), title + 10));
    for (int i = title; i < end; i++) {
      Line line = lines.get(i);
      String text = Spacing.normalise(line.text());
      if (text.isEmpty() || text.length() > 60 || line.heading() > 0) {
        continue;
      }
      TimeMatch time = PublicationTimes.find(line.text()).orElse(null);
      int nameEnd = time == null ? line.text().length() : time.start();
      String name = Spacing.normalise(line.text().substring(0, nameEnd));
      if (line.has(ElementWords.SOURCE) && isName(name)) {
        return new SourceSlot(name, i);
      }
      Matcher whole = BODY.matcher(name);
      if (whole.matches() && (time != null || isNearDate(lines, i, end))) {
        return new SourceSlot(name, i);
      }
    }
    return null;
  }

  private static boolean isName(String name) {
    return name.length() > 1 && name.length() <= 30 && LabelMatch.findAll(name).isEmpty();
  }

  private static boolean isNearDate(List<Line> lines, int i, int end) {
    for (int j = i + 1; j < end && j <= i + REACH; j++) {
      if (PublicationTimes.find(lines.get(j).text()).isPresent()) {
        return true;
      }
    }
    return false;
  }
}
