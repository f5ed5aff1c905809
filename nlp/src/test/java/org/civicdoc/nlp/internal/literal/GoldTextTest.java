package org.civicdoc.nlp.internal.literal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
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

  private static final Set<EntityType> TYPES =
      Set.of(
          EntityType.DATE,
          EntityType.PERCENT,
          EntityType.MONEY,
          EntityType.QUANTITY,
          EntityType.DOCUMENT,
          EntityType.DOCUMENT_NUMBER);

  private final Score precision = new Score("literals found that are right");
  private final Score recall = new Score("literals to be found");
  private final Score values = new Score("values");

  @Test
  void findsTheLiteralsOfTheGoldTexts() throws IOException {
    Path folder = Specification.locate("corpus/nlp/entities");
    Case doubtful = Specification.read(folder.resolve("doubtful.json"));
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(GoldTextTest::isGold).sorted().toList()) {
        String name = String.valueOf(file.getFileName());
        compare(Specification.read(file), doubtful.object(name).list("neutral"));
      }
    }
    assertThat(precision.share()).isGreaterThanOrEqualTo(SPANS);
    assertThat(recall.share()).isGreaterThanOrEqualTo(SPANS);
    assertThat(values.share()).isGreaterThanOrEqualTo(VALUES);
  }

  private static boolean isGold(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.endsWith(".json") && !name.equals("doubtful.json");
  }

  private void compare(Case gold, List<Case> neutral) {
    Map<String, Case> expected = new HashMap<>();
    for (Case entity : gold.list("entities")) {
      if (TYPES.contains(EntityType.valueOf(entity.text("type")))) {
        expected.put(key(entity), entity);
      }
    }
    String text = gold.text("text");
    LocalDate published = LocalDate.parse(gold.text("publishedAt"));
    Map<String, LiteralMention> found = new HashMap<>();
    for (LiteralMention mention : new LiteralScanner().scan(text, published)) {
      String key = mention.start() + "-" + mention.end() + " " + mention.type();
      found.put(key, mention);
      if (expected.containsKey(key) || neutral.stream().noneMatch(n -> overlaps(n, mention))) {
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

  private static String key(Case entity) {
    return entity.text("start") + "-" + entity.text("end") + " " + entity.text("type");
  }

  private static boolean overlaps(Case span, LiteralMention mention) {
    return mention.start() < Integer.parseInt(span.text("end"))
        && Integer.parseInt(span.text("start")) < mention.end();
  }
}
