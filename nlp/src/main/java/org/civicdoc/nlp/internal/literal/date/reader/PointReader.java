package org.civicdoc.nlp.internal.literal.date.reader;

import org.civicdoc.nlp.internal.literal.date.expression.CalendarPoint;
import org.civicdoc.nlp.internal.literal.date.expression.DayPart;
import org.civicdoc.nlp.internal.literal.date.expression.Festival;
import org.civicdoc.nlp.internal.literal.date.expression.MonthThird;
import org.civicdoc.nlp.internal.literal.date.expression.Part;
import org.civicdoc.nlp.internal.literal.date.expression.Reference;
import org.civicdoc.nlp.internal.literal.text.FoldedText;
import org.civicdoc.nlp.internal.literal.text.WordTrie;
import org.jspecify.annotations.Nullable;

/** Reads one date with its time of day, from the year down to what the text says. One use each. */
final class PointReader {

  private final FoldedText text;
  private final PointDraft draft = new PointDraft();
  private final MonthDayReader monthDay;
  private final NumericDateReader numeric;
  private final WeekdayReader weekdays;
  private boolean bareClock;

  private PointReader(FoldedText text, boolean second) {
    this.text = text;
    this.monthDay = new MonthDayReader(text, draft);
    this.numeric = new NumericDateReader(text, draft, second);
    this.weekdays = new WeekdayReader(text, draft);
  }

  /** A date and the offset behind it. */
  record Read(int end, CalendarPoint point, boolean bareClock) {}

  /** Whether a date begins with this unit that begins with no word of the lists. */
  static boolean begins(char unit) {
    return "农阴旧夏正冬腊元廿星礼周闰".indexOf(unit) >= 0;
  }

  /** The same for two units of which the second begins no number. */
  static boolean begins(char unit, char next) {
    return switch (unit) {
      case '农', '阴', '旧', '夏' -> next == '历';
      case '正', '冬', '腊', '元' -> next == '月';
      case '廿' -> true;
      case '星' -> next == '期';
      case '礼' -> next == '拜';
      case '周' -> next == '日' || next == '天';
      default -> false;
    };
  }

  /** The date at an offset, or null. */
  static @Nullable Read read(FoldedText text, int offset) {
    return read(text, offset, false);
  }

  /** The second date of a range, or null. */
  static @Nullable Read readSecond(FoldedText text, int offset) {
    return read(text, offset, true);
  }

  private static @Nullable Read read(FoldedText text, int offset, boolean second) {
    PointReader reader = new PointReader(text, second);
    int date = reader.date(offset);
    int day = date > 0 && reader.draft.point().isDay() ? reader.weekdays.toldWith(date) : date;
    int end = reader.timeOfDay(day < 0 ? offset : day, day >= 0);
    int last = Math.max(day, end);
    return last <= offset ? null : new Read(last, reader.draft.point(), reader.bareClock);
  }

  private int date(int offset) {
    int end = numeric.read(offset);
    if (end < 0) {
      end = numeric.repair(offset);
      if (end > 0) {
        return draft.day == null ? afterMonth(end) : end;
      }
    }
    return end > 0 ? end : calendar(offset);
  }

  private int calendar(int offset) {
    int at = lunarSign(offset);
    WordTrie.Match<RelativeWord> word = RelativeWord.at(text, at);
    if (word != null) {
      return relative(word);
    }
    WordTrie.Match<SeasonWord> season = SeasonWord.at(text, at);
    if (season != null) {
      draft.year = season.value().year();
      draft.part = season.value().season();
      return season.end();
    }
    YearReader.Year year = YearReader.read(text, at);
    if (year != null) {
      draft.year = Reference.absolute(year.value());
      draft.lunar |= year.dynastic();
      return afterYear(year.end());
    }
    return month(at, at > offset);
  }

  private int relative(WordTrie.Match<RelativeWord> word) {
    RelativeWord meaning = word.value();
    draft.dayPart = meaning.dayPart();
    switch (meaning.field()) {
      case YEAR -> draft.year = meaning.reference();
      case MONTH -> draft.month = meaning.reference();
      case DAY -> draft.day = meaning.reference();
      case WEEK -> draft.week = meaning.reference();
      case QUARTER -> draft.quarter = meaning.reference();
    }
    return switch (meaning.field()) {
      case YEAR -> afterYear(word.end());
      case MONTH -> afterMonth(word.end());
      case WEEK -> weekdays.afterWeek(word.end());
      case DAY, QUARTER -> word.end();
    };
  }

  private int afterYear(int offset) {
    WordTrie.Match<Part> edge = PartWords.edge(text, offset);
    WordTrie.Match<Part> part = edge == null ? PartWords.seasonOfYear(text, offset) : edge;
    if (part != null) {
      draft.part = part.value();
      return part.end();
    }
    if (text.at(offset) == '内') {
      return offset + 1;
    }
    int at = text.skipSpaces(text.at(offset) == '的' ? offset + 1 : offset);
    int lunar = lunarSign(at);
    WordTrie.Match<RelativeWord> word = RelativeWord.at(text, lunar);
    if (word != null && word.value().field() == RelativeWord.Field.MONTH) {
      return relative(word);
    }
    int end = month(lunar, lunar > at);
    return end > 0 ? end : offset;
  }

  /** A month, part of the year, festival or day. */
  private int month(int offset, boolean lunar) {
    WordTrie.Match<Part> part = PartWords.part(text, offset);
    if (part != null) {
      WordTrie.Match<Part> edge = PartWords.edgeOf(text, part);
      draft.part = edge.value();
      return edge.end();
    }
    WordTrie.Match<Festival> festival = PartWords.festival(text, offset);
    if (festival != null) {
      draft.festival = festival.value();
      return festival.end();
    }
    boolean leap = text.at(offset) == '闰';
    int end = monthDay.month(leap ? offset + 1 : offset);
    if (end > 0) {
      draft.leapMonth = leap;
      draft.lunar |= lunar || leap;
      return afterMonth(end);
    }
    int weekday = weekdays.read(offset);
    if (weekday > 0) {
      return weekday;
    }
    return draft.year == null ? monthDay.day(offset, false) : -1;
  }

  private int afterMonth(int offset) {
    int day = monthDay.day(text.skipSpaces(offset), true);
    if (day > 0) {
      return day;
    }
    int again = text.at(offset) == '月' ? offset + 1 : offset;
    MonthThird third = MonthThird.at(text, again);
    if (third != null) {
      draft.third = third;
      return again + third.length();
    }
    WordTrie.Match<Part> edge = PartWords.edge(text, again);
    return edge == null ? offset : edge.end();
  }

  private int lunarSign(int offset) {
    for (String sign : new String[] {"农历", "阴历", "旧历", "夏历"}) {
      int behind = text.after(sign, offset);
      if (behind > 0) {
        draft.lunar = true;
        return behind;
      }
    }
    return offset;
  }

  /** The offset behind the part of the day and the clock, or -1. */
  private int timeOfDay(int offset, boolean dated) {
    int at = dated ? text.skipSpaces(weekdays.note(offset)) : offset;
    WordTrie.Match<DayPart> part = DayPartWords.at(text, at);
    boolean day = draft.point().isDay();
    ClockReader.Clock clock =
        ClockReader.read(text, part == null ? at : text.skipSpaces(part.end()));
    if (clock == null) {
      if (part == null || !day || at > text.skipSpaces(offset)) {
        return -1;
      }
      draft.dayPart = part.value();
      return part.end();
    }
    if (dated && !day) {
      return -1;
    }
    if (part != null) {
      draft.dayPart = part.value();
    }
    bareClock = !clock.exact() && draft.dayPart == null && !dated;
    draft.time = draft.dayPart == null ? clock.time() : clock.time().in(draft.dayPart);
    return clock.end();
  }
}
