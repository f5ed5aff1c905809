package org.civicdoc.nlp.internal.literal.money;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.civicdoc.nlp.internal.literal.quantity.Units;
import org.civicdoc.nlp.internal.literal.text.FoldedText;
import org.civicdoc.nlp.internal.literal.text.WordTrie;
import org.civicdoc.nlp.internal.text.DataFile;
import org.jspecify.annotations.Nullable;

/**
 * What an amount is paid for: 200元|/月, 50元|/间·月, 每人每月|720元.
 *
 * @param end the offset behind it, or that behind the amount if it stands before
 * @param unit its units, joined by ·
 */
public record MoneyRate(int end, String unit) {

  private static final WordTrie<Boolean> UNITS = WordTrie.of(load());
  private static final List<String> VERBS = DataFile.words(MoneyRate.class, "rate-verbs.txt");

  /** 每平方公里. */
  private static final int LONGEST_UNIT = 4;

  private static final String JOINTS = "·•/";

  private static Map<String, Boolean> load() {
    Map<String, Boolean> units = new HashMap<>();
    DataFile.words(MoneyRate.class, "rate-units.txt").forEach(unit -> units.put(unit, true));
    return units;
  }

  /** What the amount is paid for that stands between two offsets, or null. */
  public static @Nullable MoneyRate of(FoldedText text, int start, int end) {
    return text.at(end) == '/' ? behind(text, end + 1) : before(text, start, end);
  }

  private static @Nullable MoneyRate behind(FoldedText text, int offset) {
    boolean bracketed = text.at(offset) == '(';
    int start = bracketed ? offset + 1 : offset;
    int end = unitEnd(text, start);
    while (end > 0 && JOINTS.indexOf(text.at(end)) >= 0) {
      int next = unitEnd(text, end + 1);
      if (next < 0) {
        break;
      }
      end = next;
    }
    if (end < 0 || (bracketed && text.at(end) != ')')) {
      return null;
    }
    String unit = text.substring(start, end).replaceAll("[" + JOINTS + "]", "·");
    return new MoneyRate(bracketed ? end + 1 : end, unit);
  }

  private static @Nullable MoneyRate before(FoldedText text, int start, int amountEnd) {
    StringBuilder units = new StringBuilder();
    int end = start - verbLength(text, start);
    for (int each = eachBefore(text, end); each >= 0; each = eachBefore(text, end)) {
      units.insert(0, text.substring(each + 1, end) + (units.isEmpty() ? "" : "·"));
      end = each;
    }
    return units.isEmpty() ? null : new MoneyRate(amountEnd, units.toString());
  }

  private static int verbLength(FoldedText text, int end) {
    return VERBS.stream()
        .filter(verb -> text.endsWith(verb, end))
        .mapToInt(String::length)
        .max()
        .orElse(0);
  }

  /** Where the 每 stands whose unit ends at an offset, or -1. */
  private static int eachBefore(FoldedText text, int end) {
    for (int each = end - 2; each >= end - 1 - LONGEST_UNIT; each--) {
      if (text.at(each) == '每') {
        return unitEnd(text, each + 1) == end ? each : -1;
      }
    }
    return -1;
  }

  /** The end of a unit at an offset, with a number before it or without, or -1: 100|克. */
  private static int unitEnd(FoldedText text, int offset) {
    int start = text.digitsEnd(offset);
    WordTrie.Match<Boolean> own = UNITS.longest(text, start);
    WordTrie.Match<?> unit = Units.at(text, start);
    return Math.max(own == null ? -1 : own.end(), unit == null ? -1 : unit.end());
  }
}
