package org.civicdoc.nlp.internal.literal;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.civicdoc.nlp.EntityType;
import org.civicdoc.nlp.internal.literal.Specification.Case;
import org.civicdoc.nlp.internal.literal.Specification.Score;
import org.civicdoc.nlp.internal.literal.money.Money;
import org.civicdoc.nlp.internal.literal.money.MoneyReader;
import org.civicdoc.nlp.internal.literal.text.FoldedText;
import org.civicdoc.nlp.score.ScoreTable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Measures the scanner and the money reader on the cases of JioNLP. */
@Tag("scores")
class MoneyAndTimeSpecificationTest {

  private static final double FLOOR = 0.90;
  private static final LocalDate TODAY = LocalDate.of(2021, 7, 15);

  private static final Map<String, String> CURRENCIES =
      Map.of(
          "元", "CNY", "港元", "HKD", "美元", "USD", "日元", "JPY", "新台币", "TWD", "泰铢", "THB", "卢布", "RUB",
          "欧元", "EUR", "澳元", "AUD", "韩元", "KRW");

  private static final Set<String> TIMES_LEFT_OUT =
      Set.of(
          // The labelling guide leaves bare years without 年 alone: they are numbers of documents.
          "根据财税2016 36号文");

  @Test
  void extractsTheMoneyOfTheSpecification() throws IOException {
    Score score = new Score("money_extractor");
    for (Case each : Specification.cases("jionlp/money_extractor.json")) {
      countSpans(each, EntityType.MONEY, score);
    }
    ScoreTable.row("JioNLP, money extraction", score.share(), FLOOR);
  }

  @Test
  void extractsTheTimesOfTheSpecification() throws IOException {
    Score score = new Score("time_extractor");
    for (Case each : Specification.cases("jionlp/time_extractor.json")) {
      if (!TIMES_LEFT_OUT.contains(each.text("text"))) {
        countSpans(each, EntityType.DATE, score);
      }
    }
    ScoreTable.row("JioNLP, time extraction", score.share(), FLOOR);
  }

  private static void countSpans(Case each, EntityType type, Score score) {
    String text = each.text("text");
    List<String> expected = each.list("expect").stream().map(e -> e.text("text")).toList();
    List<String> found =
        new LiteralScanner()
            .scan(text, TODAY).stream()
                .filter(mention -> mention.type() == type)
                .map(mention -> text.substring(mention.start(), mention.end()))
                .toList();
    score.count(found.equals(expected), text + ": " + found + " not " + expected);
  }

  @Test
  void readsTheAmountsOfTheSpecification() throws IOException {
    Score score = new Score("money_parser");
    for (Case each : Specification.cases("jionlp/money_parser.json")) {
      String text = each.text("text");
      String expected = expected(each.object("expect"));
      String found = firstAmount(text);
      score.count(found.equals(expected), text + ": " + found + " not " + expected);
    }
    ScoreTable.row("JioNLP, money parsing", score.share(), FLOOR);
  }

  private static String expected(Case expect) {
    Object number = expect.fields().get("num");
    String lower = number instanceof List<?> ends ? ends.get(0).toString() : String.valueOf(number);
    String upper = number instanceof List<?> ends ? ends.get(1).toString() : "";
    return plain(lower) + " " + plain(upper) + " " + CURRENCIES.get(expect.text("case"));
  }

  private static String plain(String number) {
    return number.isEmpty() ? "" : plain(new BigDecimal(number));
  }

  /** The specification rounds to hundredths. */
  private static String plain(BigDecimal number) {
    return number.setScale(2, java.math.RoundingMode.DOWN).toPlainString();
  }

  /** The first amount of a text; without a currency it is in yuan. */
  private static String firstAmount(String input) {
    FoldedText text = FoldedText.of(input);
    for (int i = 0; i < input.length(); i++) {
      Money money = MoneyReader.read(text, i);
      if (money != null) {
        BigDecimal upper = money.upper();
        String currency = money.currency() == null ? "CNY" : money.currency();
        return plain(money.lower()) + " " + (upper == null ? "" : plain(upper)) + " " + currency;
      }
    }
    return "none";
  }
}
