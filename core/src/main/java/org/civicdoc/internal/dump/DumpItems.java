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
    if (items.stream().allMatch(item -> item.field() == BylineField.DATE)) {
      BylineItem day = items.get(0);
      return isNameOrNothing(line.substring(0, day.start()), true)
          && isNameOrNothing(line.substring(day.end()), false);
    }
    int covered = items.stream().mapToInt(item -> item.end() - item.start()).sum();
    return covered * 2 > line.length();
  }

  /** 云泽日报 2024年3月5日 星期二: what is no part of a title stands apart from the day. */
  private static boolean isNameOrNothing(String beside, boolean before) {
    if (beside.isBlank()) {
      return true;
    }
    char next = beside.charAt(before ? beside.length() - 1 : 0);
    return !Character.isLetterOrDigit(next)
        && BETWEEN_WORDS
            .splitAsStream(beside)
            .allMatch(
                word ->
                    word.isEmpty()
                        || WEEKDAY.matcher(word).matches()
                        || SourceSlot.namesABody(word));
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
