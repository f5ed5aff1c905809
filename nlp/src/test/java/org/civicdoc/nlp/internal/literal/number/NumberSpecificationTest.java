package org.civicdoc.nlp.internal.literal.number;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.civicdoc.nlp.internal.literal.Specification;
import org.civicdoc.nlp.internal.literal.Specification.Case;
import org.civicdoc.nlp.internal.literal.Specification.Score;
import org.civicdoc.nlp.internal.literal.quantity.FixedTerms;
import org.civicdoc.nlp.internal.literal.text.FoldedText;
import org.civicdoc.nlp.score.ScoreTable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Measures the readers on the Chinese number cases of Microsoft Recognizers. */
@Tag("scores")
class NumberSpecificationTest {

  private static final double FLOOR = 0.95;

  private static final Set<String> LEFT_OUT =
      Set.of(
          // Powers and exponents are the notation of calculators; news has none.
          "2^5",
          "2e5",
          "21.2E0",
          "2^-1",
          "-1e1",
          "２.７８９０e－１",
          "1.1^+23",
          "2.5^-1",
          "-1.1^+23",
          "-2.5^-1",
          "-1.1^--23",
          "-127.32e13",
          "12.32e+14",
          "-12e-1",
          // 打 behind a number is a dozen there; in news it is a verb, as in 一打三整治.
          "一打",
          "五十打",
          "十打苹果",
          "壹打",
          "十打蘋果");

  @Test
  void readsTheNumbersOfTheSpecification() throws IOException {
    Score score = new Score("NumberModel");
    for (Case each : Specification.cases("recognizers/NumberModel.json")) {
      String input = each.text("Input");
      if (!LEFT_OUT.contains(input)) {
        List<String> expected = each.list("Results").stream().map(r -> expected(r)).toList();
        List<String> found = numbers(input);
        score.count(found.equals(expected), input + ": " + found + " not " + expected);
      }
    }
    ScoreTable.row("recognizers, NumberModel", score.share(), FLOOR);
  }

  private static String expected(Case result) {
    int end = Integer.parseInt(result.text("End")) + 1;
    String value = result.object("Resolution").text("value");
    return show(Integer.parseInt(result.text("Start")), end, new BigDecimal(value));
  }

  private static String show(int start, int end, BigDecimal value) {
    return start + "-" + end + "=" + String.format(java.util.Locale.ROOT, "%.11e", value);
  }

  private static List<String> numbers(String input) {
    FoldedText text = FoldedText.of(input);
    List<String> found = new ArrayList<>();
    int at = 0;
    while (at < input.length()) {
      Fraction fraction = Fraction.read(text, at);
      Numeral numeral = fraction == null ? NumberReader.read(text, at) : null;
      int term = FixedTerms.end(text, at);
      if (fraction != null) {
        found.add(show(at, fraction.end(), fraction.value()));
        at = fraction.end();
      } else if (term > 0) {
        at = term;
      } else if (numeral != null) {
        found.add(show(at, numeral.end(), numeral.value()));
        at = numeral.end();
      } else {
        at++;
      }
    }
    return found;
  }
}
