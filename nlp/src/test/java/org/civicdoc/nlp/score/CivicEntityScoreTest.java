package org.civicdoc.nlp.score;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.civicdoc.nlp.CivicAnalyzer;
import org.civicdoc.nlp.Entity;
import org.civicdoc.nlp.EntityType;
import org.civicdoc.nlp.EntityValue;
import org.civicdoc.nlp.TextContext;
import org.civicdoc.nlp.internal.literal.Specification;
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
  private static final List<EntityType> LITERALS =
      List.of(
          EntityType.DATE,
          EntityType.PERCENT,
          EntityType.MONEY,
          EntityType.QUANTITY,
          EntityType.DOCUMENT,
          EntityType.DOCUMENT_NUMBER);

  private final Map<EntityType, Tally> tallies = new HashMap<>();
  private final Tally all = new Tally();
  private final Tally values = new Tally();

  @Test
  void entitiesOfCivicTexts() throws IOException {
    Path folder = Specification.locate("corpus/nlp/entities");
    CivicAnalyzer analyzer = CivicAnalyzer.builder().build();
    Case doubtful = Specification.read(folder.resolve("doubtful.json"));
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(CivicEntityScoreTest::isGold).sorted().toList()) {
        Case gold = Specification.read(file);
        TextContext context =
            new TextContext(LocalDate.parse(gold.text("publishedAt")), gold.text("site"), null);
        List<Entity> entities = analyzer.analyze(gold.text("text"), context).entities();
        List<Case> neutral = doubtful.object(String.valueOf(file.getFileName())).list("neutral");
        compare(gold.list("entities"), entities, neutral);
      }
    }
    ScoreTable.row("civic entities, all types, F1", all.f1(), 0.85);
    for (EntityType type : NAMES) {
      ScoreTable.row("civic entities, " + type + ", F1", tally(type).f1(), 0.80);
    }
    for (EntityType type : LITERALS) {
      ScoreTable.row("civic entities, " + type + ", F1", tally(type).f1(), 0.95);
    }
    ScoreTable.row("civic entities, values right", values.recall(), 0.93);
  }

  private static boolean isGold(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.endsWith(".json") && !name.equals("doubtful.json");
  }

  private Tally tally(EntityType type) {
    return tallies.computeIfAbsent(type, each -> new Tally());
  }

  private void compare(List<Case> gold, List<Entity> entities, List<Case> neutral) {
    Map<String, Case> wanted = new HashMap<>();
    gold.forEach(each -> wanted.put(key(each), each));
    for (EntityType type : EntityType.values()) {
      List<String> found = new ArrayList<>();
      for (Entity entity : entities) {
        String key = entity.start() + "-" + entity.end() + " " + entity.type();
        if (entity.type() == type
            && (wanted.containsKey(key)
                || neutral.stream().noneMatch(span -> overlaps(span, entity)))) {
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

  private static String key(Case entity) {
    return entity.text("start") + "-" + entity.text("end") + " " + entity.text("type");
  }

  private static boolean overlaps(Case span, Entity entity) {
    return entity.start() < Integer.parseInt(span.text("end"))
        && Integer.parseInt(span.text("start")) < entity.end();
  }
}
