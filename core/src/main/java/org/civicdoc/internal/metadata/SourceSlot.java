package org.civicdoc.internal.metadata;

import java.util.List;
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

  private static final int REACH = 10;
  private static final int TO_DATE = 3;
  private static final int MAX_NAME = 30;

  private static final Pattern BODY =
      Pattern.compile(
          "[\\u4E00-\\u9FA5A-Za-z0-9·+]{1,24}(?:社|报|网|网站|台|办|局|厅|委|署|部|政府|办公室|中心|杂志|新闻|客户端|发布|在线|公安|法院|检察院|人大|政协|税务|纪委|人社|党校|融媒"
              + "|协会|学会|商会|联合会|妇联|总工会|研究室|研究院|管委会|常委会|委员会|集团|学院|大学|图书馆|档案馆|博物馆|街道|公司|传媒|广播|电视)"
              + "|[\\u4E00-\\u9FA5]{2,20}(?:科|处|科室)");

  private static final Pattern PARTS =
      Pattern.compile("[\\s\\u001F\\u00A0\\u2000-\\u200B\\u3000|\\[\\]【】]+");

  static @Nullable SourceSlot find(List<Line> lines, int title, Body body, Labels labels) {
    int end = Math.min(lines.size(), Math.min(body.start(), title + REACH));
    for (int i = title; i < end; i++) {
      Line line = lines.get(i);
      String name =
          line.text().length() > 100 || line.heading() > 0 && !hasTime(line)
              ? null
              : name(lines, i, end, labels);
      if (name != null) {
        return new SourceSlot(name, i);
      }
    }
    return null;
  }

  private static boolean hasTime(Line line) {
    return PublicationTimes.find(line.text()).isPresent();
  }

  private static @Nullable String name(List<Line> lines, int i, int last, Labels labels) {
    Line line = lines.get(i);
    boolean stated = line.has(ElementWords.SOURCE);
    int start = -1;
    int end = -1;
    TimeMatch time = PublicationTimes.find(line.text()).orElse(null);
    if (time != null) {
      start = time.start();
      end = time.end();
    } else {
      YearlessTime yearless = YearlessTime.find(line.text(), labels);
      if (yearless != null) {
        start = yearless.start();
        end = yearless.end();
      }
    }
    if (start < 0) {
      String whole = Spacing.normalise(line.text());
      boolean alone = PARTS.split(whole).length == 1;
      return alone && isName(whole, stated, labels) && (stated || isAboveDate(lines, i, last))
          ? whole
          : null;
    }
    String[] before = PARTS.split(line.text().substring(0, start));
    String[] after = PARTS.split(line.text().substring(end).stripLeading());
    for (int p = before.length - 1; p >= 0; p--) {
      if (isName(before[p], stated, labels)) {
        return before[p];
      }
    }
    for (String part : after) {
      if (!part.isEmpty()) {
        return isName(part, stated, labels) ? part : null;
      }
    }
    return null;
  }

  private static boolean isName(String text, boolean stated, Labels labels) {
    return text.length() > 1
        && text.length() <= MAX_NAME
        && labels.findAll(text).isEmpty()
        && (stated ? Spacing.isHan(text.charAt(text.length() - 1)) : BODY.matcher(text).matches());
  }

  private static boolean isAboveDate(List<Line> lines, int i, int end) {
    for (int j = i + 1; j < end && j <= i + TO_DATE; j++) {
      if (PublicationTimes.find(lines.get(j).text()).isPresent()) {
        return true;
      }
    }
    return false;
  }
}
