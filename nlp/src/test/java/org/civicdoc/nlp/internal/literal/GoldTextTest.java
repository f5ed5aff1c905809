package org.civicdoc.nlp.internal.literal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.civicdoc.nlp.EntityType;
import org.civicdoc.nlp.EntityValue;
import org.civicdoc.nlp.internal.literal.Specification.Case;
import org.civicdoc.nlp.internal.literal.Specification.Score;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Measures the scanner on the hand-labelled civic texts: exact spans of the literal types, values.
 */
class GoldTextTest {

  private static final double SPANS = 0.95;
  private static final double VALUES = 0.93;

  private final Score precision = new Score("literals found that are right");
  private final Score recall = new Score("literals to be found");
  private final Score values = new Score("values");

  @Test
  void findsTheLiteralsOfTheGoldTexts() throws IOException {
    for (GoldText gold : GoldText.all()) {
      compare(gold);
    }
    assertThat(precision.share()).isGreaterThanOrEqualTo(SPANS);
    assertThat(recall.share()).isGreaterThanOrEqualTo(SPANS);
    assertThat(values.share()).isGreaterThanOrEqualTo(VALUES);
  }

  private void compare(GoldText gold) {
    Map<String, Case> expected = new HashMap<>();
    for (Case entity : gold.entities()) {
      if (GoldText.LITERALS.contains(EntityType.valueOf(entity.text("type")))) {
        expected.put(GoldText.key(entity), entity);
      }
    }
    String text = gold.text();
    Map<String, LiteralMention> found = new HashMap<>();
    for (LiteralMention mention : new LiteralScanner().scan(text, gold.publishedAt())) {
      String key = mention.start() + "-" + mention.end() + " " + mention.type();
      found.put(key, mention);
      if (expected.containsKey(key) || !gold.isDoubtful(mention.start(), mention.end())) {
        precision.count(expected.containsKey(key), text.substring(mention.start(), mention.end()));
      }
    }
    expected.forEach((key, entity) -> compare(entity, found.get(key)));
  }

  private void compare(Case entity, @Nullable LiteralMention mention) {
    String surface = entity.text("text");
    recall.count(mention != null, surface);
    String expected = entity.text("value");
    if (mention != null && !expected.isEmpty() && !expected.equals("null")) {
      EntityValue value = mention.value();
      String found = value == null ? "none" : value.asText();
      values.count(
          plain(found).equals(plain(expected)), surface + ": " + found + " not " + expected);
    }
  }

  private static String plain(String value) {
    String number = value.split(" ")[0];
    boolean decimal = number.matches("[0-9]+[.][0-9]+");
    return decimal
        ? new BigDecimal(number).stripTrailingZeros().toPlainString()
            + value.substring(number.length())
        : value;
  }
}
