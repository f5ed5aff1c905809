package org.civicdoc.internal.dump;

import java.util.List;
import java.util.regex.Pattern;
import org.civicdoc.internal.metadata.byline.BylineField;
import org.civicdoc.internal.metadata.byline.BylineItem;
import org.civicdoc.internal.metadata.byline.SourceSlot;
import org.jspecify.annotations.Nullable;

/**
 * What a line of a dump's head labels, and what it says beside that.
 *
 * @param line the line
 * @param items what the grammar reads in it
 */
record DumpItems(String line, List<BylineItem> items) {

  private static final int LONGEST_NAMES = 12;

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private static final Pattern WEEKDAY = Pattern.compile("(?:星期|周|礼拜)[一二三四五六日天]");

  /** Whether the line is one of a byline or header table, and no title that names a day. */
  boolean areAll() {
    if (items.isEmpty()) {
      return false;
    }
    int covered = items.stream().mapToInt(item -> item.end() - item.start()).sum();
    boolean most = covered * 2 > line.length();
    boolean unlabelled = items.stream().allMatch(item -> item.field() == BylineField.DATE);
    return unlabelled ? isDayOfByline(items.get(0), most) : most;
  }

  /** 云泽日报 2024年3月5日: what stands beside a day is no title, which runs on: 关于2024年3月5日停水的通知. */
  private boolean isDayOfByline(BylineItem day, boolean most) {
    if (day.value().contains(":")) {
      return most;
    }
    String before = line.substring(0, day.start());
    String after = line.substring(day.end());
    boolean runsOn =
        !before.isEmpty() && Character.isLetterOrDigit(before.charAt(before.length() - 1))
            || !after.isEmpty() && Character.isLetterOrDigit(after.charAt(0));
    return !runsOn && (most || areNames(before) && areNames(after));
  }

  private static boolean areNames(String beside) {
    return BETWEEN_WORDS
        .splitAsStream(beside)
        .allMatch(word -> word.isEmpty() || SourceSlot.namesABody(word));
  }

  /** Whether the line is a day, the day of the week and no more. */
  boolean areDayAndWeekday() {
    return items.stream().allMatch(item -> item.field() == BylineField.DATE)
        && WEEKDAY.matcher(line).find()
        && BETWEEN_WORDS
            .splitAsStream(line.substring(items.get(0).end()))
            .allMatch(word -> word.isEmpty() || WEEKDAY.matcher(word).matches());
  }

  boolean tellOfPublication() {
    return areAll()
        && items.stream()
            .map(BylineItem::field)
            .anyMatch(
                field ->
                    switch (field) {
                      case PUBLISHED, UPDATED, DATE, SOURCE, PUBLISHER -> true;
                      default -> false;
                    });
  }

  /** Whether they are of those that stand in header tables only. */
  boolean areOfTable() {
    return items.stream()
        .map(BylineItem::field)
        .anyMatch(
            field ->
                switch (field) {
                  case HEADER, INDEX_NUMBER, DOCUMENT_NUMBER, DOCUMENT_DATE -> true;
                  default -> false;
                });
  }

  /** 视频：云泽市整治河道取得明显成效 is a title of its kind, and no credit. */
  boolean announce() {
    return items.size() == 1
        && items.get(0).field() == BylineField.CREDIT
        && items.get(0).start() == 0
        && items.get(0).value().length() > LONGEST_NAMES;
  }

  /** The item that labels the title, if the line holds nothing else. */
  @Nullable BylineItem titled() {
    boolean one =
        items.size() == 1
            && items.get(0).field() == BylineField.TITLE
            && !items.get(0).value().isEmpty()
            && areAll();
    return one ? items.get(0) : null;
  }
}
