package org.civicdoc.nlp.internal.literal.date.reader;

import java.util.HashMap;
import java.util.Map;
import org.civicdoc.nlp.internal.literal.date.expression.CalendarPoint;
import org.civicdoc.nlp.internal.literal.date.expression.CalendarRange;
import org.civicdoc.nlp.internal.literal.date.expression.DateContent;
import org.civicdoc.nlp.internal.literal.date.expression.DateExpression;
import org.civicdoc.nlp.internal.literal.date.expression.Vague;
import org.civicdoc.nlp.internal.literal.number.NumberReader;
import org.civicdoc.nlp.internal.literal.text.FoldedText;
import org.civicdoc.nlp.internal.literal.text.WordTrie;
import org.civicdoc.nlp.internal.text.DataFile;
import org.jspecify.annotations.Nullable;

/** Reads the longest date expression at an offset, of whatever kind. */
public final class DateReader {

  /** The time of all China, said where the news is from elsewhere. */
  private static final String ZONE = "北京时间";

  private static final WordTrie<Vague> VAGUE = WordTrie.of(vagueWords());

  private DateReader() {}

  private static Map<String, Vague> vagueWords() {
    Map<String, Vague> words = new HashMap<>();
    for (String word : DataFile.words(DateReader.class, "vague-words.txt")) {
      words.put(word, new Vague());
    }
    return words;
  }

  public static boolean mayBegin(char unit) {
    return NumberReader.mayBegin(unit)
        || RelativeWord.begins(unit)
        || SeasonWord.begins(unit)
        || YearReader.begins(unit)
        || PartWords.begins(unit)
        || DayPartWords.begins(unit)
        || WindowReader.begins(unit)
        || SpanReader.begins(unit)
        || PointReader.begins(unit)
        || unit == ZONE.charAt(0)
        || VAGUE.begins(unit);
  }

  /** Whether the next unit goes on like a date, too: most words that begin as one do not. */
  private static boolean mayBegin(char unit, char next) {
    return NumberReader.mayBegin(unit)
        || NumberReader.mayBegin(next)
        || next == ' '
        || next == '的'
        || RelativeWord.begins(unit, next)
        || YearReader.begins(unit, next)
        || PartWords.begins(unit, next)
        || DayPartWords.begins(unit, next)
        || WindowReader.begins(unit, next)
        || SpanReader.begins(unit, next)
        || PointReader.begins(unit, next)
        || VAGUE.begins(unit, next)
        || SeasonWord.begins(unit, next)
        || ZONE.charAt(1) == next;
  }

  public static @Nullable DateExpression read(FoldedText text, int offset) {
    if (!mayBegin(text.at(offset), text.at(offset + 1))) {
      return null;
    }
    int zone = text.after(ZONE, offset);
    DateExpression zoned = zone < 0 ? null : RangeReader.read(text, zone);
    return zoned == null || !isClock(zoned.content())
        ? readLocal(text, offset)
        : new DateExpression(offset, zoned.end(), zoned.content());
  }

  private static boolean isClock(DateContent content) {
    CalendarPoint point = content instanceof CalendarRange range ? range.from() : null;
    if (content instanceof CalendarPoint alone) {
      point = alone;
    }
    return point != null && point.time() != null;
  }

  private static @Nullable DateExpression readLocal(FoldedText text, int offset) {
    DateExpression found = RangeReader.read(text, offset);
    found = longer(found, WindowReader.read(text, offset));
    found = longer(found, SpanReader.read(text, offset));
    WordTrie.Match<Vague> vague = VAGUE.longest(text, offset);
    return vague == null
        ? found
        : longer(found, new DateExpression(offset, vague.end(), vague.value()));
  }

  private static @Nullable DateExpression longer(
      @Nullable DateExpression one, @Nullable DateExpression other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return other.end() > one.end() ? other : one;
  }
}
