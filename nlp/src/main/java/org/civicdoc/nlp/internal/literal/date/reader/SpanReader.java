package org.civicdoc.nlp.internal.literal.date.reader;

import org.civicdoc.nlp.internal.literal.date.expression.DateContent;
import org.civicdoc.nlp.internal.literal.date.expression.DateExpression;
import org.civicdoc.nlp.internal.literal.date.expression.Part;
import org.civicdoc.nlp.internal.literal.date.expression.Vague;
import org.civicdoc.nlp.internal.literal.date.expression.YearSpan;
import org.civicdoc.nlp.internal.literal.number.ChineseDigits;
import org.civicdoc.nlp.internal.literal.text.Connector;
import org.civicdoc.nlp.internal.literal.text.FoldedText;
import org.civicdoc.nlp.internal.literal.text.WordTrie;
import org.jspecify.annotations.Nullable;

/** Reads named spans of years: 十三五, 20世纪80年代, 上世纪90年代, 九十年代, 21世纪. */
final class SpanReader {

  private static final WordTrie<YearSpan> PLANS =
      DateWords.load(
          "plans.tsv",
          row -> new YearSpan(Integer.parseInt(row.get(0)), Integer.parseInt(row.get(1))));

  private static final WordTrie<YearSpan> CENTURY_PARTS =
      DateWords.load(
          "century-parts.tsv",
          row -> new YearSpan(Integer.parseInt(row.get(0)), Integer.parseInt(row.get(1))));

  private static final int CENTURY = 100;
  private static final int DECADE = 10;

  /** The century of 上世纪, counted from the present one. */
  private static final int PRESENT_CENTURY = 21;

  private SpanReader() {}

  static boolean begins(char unit) {
    return PLANS.begins(unit) || unit == '上' || unit == '本';
  }

  static boolean begins(char unit, char next) {
    return PLANS.begins(unit, next) || next == '世';
  }

  static @Nullable DateExpression read(FoldedText text, int offset) {
    WordTrie.Match<YearSpan> plan = PLANS.longest(text, offset);
    if (plan != null && text.at(offset - 1) != '第' && text.at(plan.end()) != '届') {
      return plan(text, offset, plan);
    }
    Century century = century(text, offset);
    if (century != null) {
      DateExpression decade =
          century.number > 0 ? decade(text, offset, century.end, century.number) : null;
      return decade == null ? whole(text, offset, century) : decade;
    }
    return text.isDigit(offset - 1) ? null : decade(text, offset, offset, 0);
  }

  /** 十四五, or 十四五末, which is its last year. */
  private static DateExpression plan(FoldedText text, int offset, WordTrie.Match<YearSpan> plan) {
    int behind = text.at(plan.end()) == '期' ? plan.end() + 1 : plan.end();
    WordTrie.Match<Part> edge = PartWords.edge(text, behind);
    if (edge == null) {
      return new DateExpression(offset, plan.end(), plan.value());
    }
    YearSpan years = plan.value();
    int year = edge.value().firstMonth() == 1 ? years.first() : years.last();
    return new DateExpression(offset, edge.end(), new YearSpan(year, year));
  }

  /** A century, or a part of it: 上世纪末, 20世纪上半叶. */
  private static DateExpression whole(FoldedText text, int offset, Century century) {
    int before = (century.number - 1) * CENTURY;
    WordTrie.Match<YearSpan> part = CENTURY_PARTS.longest(text, century.end);
    if (part == null) {
      return new DateExpression(offset, century.end, new YearSpan(before + 1, before + CENTURY));
    }
    YearSpan years = part.value();
    DateContent content =
        years.last() == 0
            ? new Vague()
            : new YearSpan(before + years.first(), before + years.last());
    return new DateExpression(offset, part.end(), content);
  }

  private record Century(int end, int number) {}

  private static @Nullable Century century(FoldedText text, int offset) {
    int last = text.after("上世纪", offset);
    if (last > 0) {
      return new Century(last, PRESENT_CENTURY - 1);
    }
    int present = text.after("本世纪", offset);
    if (present > 0) {
      return new Century(present, PRESENT_CENTURY);
    }
    int era = text.after("公元前", offset);
    SmallNumber number = SmallNumber.read(text, era < 0 ? offset : era, 1, 30);
    int end = number == null ? -1 : text.after("世纪", number.end());
    if (number == null || end < 0) {
      return null;
    }
    // The century before the first is the one of the years -99 to 0.
    return new Century(end, era < 0 ? number.value() : 1 - number.value());
  }

  /** A decade of a century, or two as in 五六十年代; of the last one if no century is named (0). */
  private static @Nullable DateExpression decade(
      FoldedText text, int start, int offset, int century) {
    DateExpression range = decades(text, start, offset, century);
    return range == null ? oneDecade(text, start, offset, century) : range;
  }

  private static @Nullable DateExpression oneDecade(
      FoldedText text, int start, int offset, int century) {
    int next = ChineseDigits.digit(text.at(offset + 1));
    boolean two = next > 1 && next == ChineseDigits.digit(text.at(offset)) + 1;
    SmallNumber number = SmallNumber.read(text, two ? offset + 1 : offset, DECADE, CENTURY - 1);
    int end = number == null ? -1 : text.after("年代", number.end());
    if (number == null || end < 0 || number.value() % DECADE != 0) {
      return fullDecade(text, start);
    }
    int named = century == 0 ? PRESENT_CENTURY - 1 : century;
    int last = (named - 1) * CENTURY + number.value() + DECADE - 1;
    int decades = two ? 2 : 1;
    return new DateExpression(start, end, new YearSpan(last - decades * DECADE + 1, last));
  }

  /** 50至70年代, 八十、九十年代. */
  private static @Nullable DateExpression decades(
      FoldedText text, int start, int offset, int century) {
    SmallNumber first = SmallNumber.read(text, offset, DECADE, CENTURY - 1);
    boolean listed = first != null && text.at(first.end()) == '、';
    int joined = first == null || listed ? -1 : Connector.end(text, first.end());
    int behind = first != null && listed ? first.end() + 1 : joined;
    boolean tens = first != null && first.value() % DECADE == 0 && behind > 0;
    DateExpression last = tens ? oneDecade(text, start, behind, century) : null;
    if (first == null || last == null || !(last.content() instanceof YearSpan years)) {
      return null;
    }
    int named = century == 0 ? PRESENT_CENTURY - 1 : century;
    int from = (named - 1) * CENTURY + first.value();
    return from < years.first()
        ? new DateExpression(start, last.end(), new YearSpan(from, years.last()))
        : null;
  }

  /** 1990年代. */
  private static @Nullable DateExpression fullDecade(FoldedText text, int offset) {
    int digits = text.digitsEnd(offset);
    int end = digits - offset == 4 ? text.after("年代", digits) : -1;
    if (end < 0 || text.at(digits - 1) != '0') {
      return null;
    }
    int first = Integer.parseInt(text.substring(offset, digits));
    return new DateExpression(offset, end, new YearSpan(first, first + DECADE - 1));
  }
}
