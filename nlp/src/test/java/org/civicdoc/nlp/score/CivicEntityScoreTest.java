package org.civicdoc.nlp.score;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.civicdoc.nlp.CivicAnalyzer;
import org.civicdoc.nlp.Entity;
import org.civicdoc.nlp.EntityType;
import org.civicdoc.nlp.EntityValue;
import org.civicdoc.nlp.TextContext;
import org.civicdoc.nlp.internal.literal.GoldText;
import org.civicdoc.nlp.internal.literal.Specification.Case;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Exact spans, types and values on the civic texts that were labelled by hand. Spans that the
 * labellers doubted count neither way; their alternatives are not taken, so that this is the
 * stricter reading.
 */
@Tag("scores")
class CivicEntityScoreTest {

  private static final List<EntityType> NAMES =
      List.of(EntityType.ORGANIZATION, EntityType.PLACE, EntityType.PERSON);

  private final Map<EntityType, Tally> tallies = new HashMap<>();
  private final Tally all = new Tally();
  private final Tally values = new Tally();

  @Test
  void entitiesOfCivicTexts() throws IOException {
    CivicAnalyzer analyzer = CivicAnalyzer.builder().build();
    for (GoldText gold : GoldText.all()) {
      TextContext context = new TextContext(gold.publishedAt(), gold.labels().text("site"), null);
      compare(gold, analyzer.analyze(gold.text(), context).entities());
    }
    ScoreTable.row("civic entities, all types, F1", all.f1(), 0.85);
    for (EntityType type : NAMES) {
      ScoreTable.row("civic entities, " + type + ", F1", tally(type).f1(), 0.80);
    }
    for (EntityType type : GoldText.LITERALS) {
      ScoreTable.row("civic entities, " + type + ", F1", tally(type).f1(), 0.95);
    }
    ScoreTable.row("civic entities, values right", values.recall(), 0.93);
  }

  private Tally tally(EntityType type) {
    return tallies.computeIfAbsent(type, each -> new Tally());
  }

  private void compare(GoldText gold, List<Entity> entities) {
    Map<String, Case> wanted = new HashMap<>();
    gold.entities().forEach(each -> wanted.put(GoldText.key(each), each));
    for (EntityType type : EntityType.values()) {
      List<String> found = new ArrayList<>();
      for (Entity entity : entities) {
        String key = entity.start() + "-" + entity.end() + " " + entity.type();
        if (entity.type() == type
            && (wanted.containsKey(key) || !gold.isDoubtful(entity.start(), entity.end()))) {
          found.add(key);
          values(wanted.get(key), entity);
        }
      }
      List<String> keys = wanted.keySet().stream().filter(key -> key.endsWith(" " + type)).toList();
      tally(type).count(found, keys);
      all.count(found, keys);
    }
  }

  private void values(@org.jspecify.annotations.Nullable Case gold, Entity entity) {
    String wanted = gold == null ? "null" : gold.text("value");
    if (entity.type() != EntityType.DOCUMENT && !wanted.equals("null") && !wanted.isEmpty()) {
      EntityValue value = entity.value();
      values.count(List.of(plain(value == null ? "" : value.asText())), List.of(plain(wanted)));
    }
  }

  /** 5.0 and 5 are one number. */
  private static String plain(String value) {
    return value.replace(" ", "").replaceAll("[.]0+(?![0-9])", "");
  }
}
