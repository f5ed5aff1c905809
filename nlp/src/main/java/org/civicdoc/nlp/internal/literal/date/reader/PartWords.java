package org.civicdoc.nlp.internal.literal.date.reader;

import java.util.List;
import org.civicdoc.nlp.internal.literal.date.expression.Festival;
import org.civicdoc.nlp.internal.literal.date.expression.Part;
import org.civicdoc.nlp.internal.literal.text.FoldedText;
import org.civicdoc.nlp.internal.literal.text.WordTrie;
import org.jspecify.annotations.Nullable;

/** Words that name a part of a year (上半年, 第三季度, 夏季) or follow one directly (去年底, 2018年初). */
final class PartWords {

  private static final WordTrie<Part> PARTS =
      DateWords.load(
          "year-parts.tsv",
          row -> new Part(Integer.parseInt(row.get(0)), Integer.parseInt(row.get(1))));

  private static final WordTrie<Part> SEASONS =
      DateWords.load("seasons.tsv", row -> season(Integer.parseInt(row.get(0))));

  private static final WordTrie<Festival> FESTIVALS =
      DateWords.load("festivals.tsv", PartWords::festival);

  /** 初中, 底层, 末端: another word begins. */
  private static final String NOT_AFTER_START = "中级步期次始审选心衷创";

  private static final String NOT_AFTER_END = "层线数气座薪盘部蕴端位梢班";

  private static final String SEASON_SIGNS = "春夏秋冬";
  private static final String AFTER_SEASON = "至到在任由与和的起以";

  /** Spring's code in EDTF. */
  private static final int FIRST_SEASON = 21;

  private PartWords() {}

  private static Part season(int code) {
    return new Part(code, code);
  }

  private static Festival festival(List<String> row) {
    Festival.Kind kind = Festival.Kind.valueOf(row.get(0));
    int month = Integer.parseInt(row.get(1));
    String[] day = row.get(2).split("/");
    boolean nth = kind == Festival.Kind.WEEKDAY && day.length == 2;
    return new Festival(kind, month, Integer.parseInt(day[0]), nth ? Integer.parseInt(day[1]) : 0);
  }

  static boolean begins(char unit) {
    return PARTS.begins(unit) || SEASONS.begins(unit) || FESTIVALS.begins(unit);
  }

  static boolean begins(char unit, char next) {
    return PARTS.begins(unit, next) || SEASONS.begins(unit, next) || FESTIVALS.begins(unit, next);
  }

  static WordTrie.@Nullable Match<Part> part(FoldedText text, int offset) {
    WordTrie.Match<Part> part = PARTS.longest(text, offset);
    return part == null ? SEASONS.longest(text, offset) : part;
  }

  static WordTrie.@Nullable Match<Festival> festival(FoldedText text, int offset) {
    return FESTIVALS.longest(text, offset);
  }

  /** The 初, 底 or 末 directly behind 年 or 月, or null. */
  static WordTrie.@Nullable Match<Part> edge(FoldedText text, int offset) {
    char next = text.at(offset + 1);
    return switch (text.at(offset)) {
      case '初' -> NOT_AFTER_START.indexOf(next) < 0 ? month(offset, 1) : null;
      case '底', '末' -> NOT_AFTER_END.indexOf(next) < 0 ? month(offset, 12) : null;
      default ->
          text.startsWith("伊始", offset) ? new WordTrie.Match<>(offset + 2, new Part(1, 1)) : null;
    };
  }

  /** The 春, 夏, 秋 or 冬 directly behind 年, or null: 1978年冬, but 2022年冬奥会, 冬至. */
  static WordTrie.@Nullable Match<Part> seasonOfYear(FoldedText text, int offset) {
    int season = SEASON_SIGNS.indexOf(text.at(offset));
    boolean ends = !text.isHan(offset + 1) || AFTER_SEASON.indexOf(text.at(offset + 1)) >= 0;
    boolean solstice = season % 2 == 1 && text.at(offset + 1) == '至';
    return season >= 0 && ends && !solstice
        ? new WordTrie.Match<>(offset + 1, season(FIRST_SEASON + season))
        : null;
  }

  /** A part of the year with the 初, 底 or 末 behind it: 二季度末 is June, 上半年末 too. */
  static WordTrie.Match<Part> edgeOf(FoldedText text, WordTrie.Match<Part> part) {
    Part whole = part.value();
    boolean period = !whole.isSeason() && whole.lastMonth() > whole.firstMonth();
    WordTrie.Match<Part> edge = period ? edge(text, part.end()) : null;
    if (edge == null) {
      return part;
    }
    int month = edge.value().firstMonth() == 1 ? whole.firstMonth() : whole.lastMonth();
    return new WordTrie.Match<>(edge.end(), new Part(month, month));
  }

  private static WordTrie.Match<Part> month(int offset, int month) {
    return new WordTrie.Match<>(offset + 1, new Part(month, month));
  }
}
