package org.civicdoc.nlp.internal.literal.date;

import java.io.IOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.civicdoc.nlp.internal.literal.Specification;
import org.civicdoc.nlp.internal.literal.Specification.Case;
import org.civicdoc.nlp.internal.literal.Specification.Score;
import org.civicdoc.nlp.internal.literal.date.expression.DateExpression;
import org.civicdoc.nlp.internal.literal.date.reader.DateReader;
import org.civicdoc.nlp.internal.literal.date.reader.Duration;
import org.civicdoc.nlp.internal.literal.text.FoldedText;
import org.civicdoc.nlp.score.ScoreTable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Measures the readers on the Chinese date, time and duration cases of Microsoft Recognizers: the
 * span, and the value both if the date is past and if it is to come.
 */
@Tag("scores")
class DateSpecificationTest {

  private static final double FLOOR = 0.90;

  private static final List<String> FILES =
      List.of(
          "DateParser",
          "DatePeriodParser",
          "DateTimeParser",
          "DateTimePeriodParser",
          "TimeParser",
          "HolidayParser",
          "DurationParser");

  private static final Set<String> LEFT_OUT =
      Set.of(
          // Days of the lunar calendar are read there as if they were of the solar one; ours are
          // converted (LunarCalendarTest).
          "农历2015年十月初一",
          "2015年农历正月初一",
          "三月初一",
          "正月三十",
          "大年初一",
          "大年三十",
          "神龙二年正月初一",
          "雍正四年大年三十",
          "农历2015年十月初一早上九点二十",
          "中秋节",
          "中秋",
          "春节",
          "除夕",
          "元宵节",
          "端午节",
          "端午",
          "重阳节",
          // Two-digit years in digits are section numbers and scores in news, 12/1 is a fraction.
          "你3-7-07有时间吗",
          "你3-7-27有时间吗",
          "你05/05/89有时间吗",
          "你05/05/71有时间吗",
          "你27-7-3有时间吗",
          "你12-11-10有时间吗",
          "12/1",
          // 早间 is one word; the span there ends within it.
          "2019年7月25日早间粮油行情简析",
          "7月25日早间中小板公告汇总",
          "7月25日早间，7月25日，7月25日早都是被支持的测例",
          // A decade without its century is one of the last century, not also of the next.
          "在50年代的时候",
          "九十年代",
          // 最近 names no day in news; the labelling guide gives it no value.
          "最近");

  @Test
  void readsTheDatesOfTheSpecification() throws IOException {
    Score all = new Score("dates, times and durations");
    for (String file : FILES) {
      Score score = new Score(file);
      for (Case each : Specification.cases("recognizers/" + file + ".json")) {
        if (!LEFT_OUT.contains(each.text("Input"))) {
          count(each, score, all);
        }
      }
      score.share();
    }
    ScoreTable.row("recognizers, dates and durations", all.share(), FLOOR);
  }

  private static void count(Case each, Score score, Score all) {
    String input = each.text("Input");
    List<Case> results = each.list("Results");
    String type = results.get(0).text("Type");
    String reference = each.object("Context").text("ReferenceDateTime");
    LocalDateTime now =
        LocalDateTime.parse(reference.equals("null") ? "2019-08-01T00:00:00" : reference);
    List<String> expected =
        results.stream().map(result -> RecognizersView.expected(input, result)).toList();
    List<String> found = find(input, type, now);
    boolean pass = found.equals(expected);
    score.count(pass, input + ": " + found + " not " + expected);
    all.count(pass, input);
  }

  private static List<String> find(String input, String type, LocalDateTime now) {
    FoldedText text = FoldedText.of(input);
    List<String> found = new ArrayList<>();
    int at = 0;
    while (at < input.length()) {
      RecognizersView view = new RecognizersView(now);
      String value = null;
      int end = at;
      Duration duration = type.equals("duration") ? Duration.read(text, at) : null;
      DateExpression date = type.equals("duration") ? null : DateReader.read(text, at);
      if (duration != null) {
        value = view.duration(duration);
        end = duration.end();
      } else if (date != null) {
        value = view.value(type, date.content());
        end = date.end();
      }
      if (value != null) {
        found.add(at + "-" + end + " " + value);
      }
      at = Math.max(at + 1, end);
    }
    return found;
  }
}
