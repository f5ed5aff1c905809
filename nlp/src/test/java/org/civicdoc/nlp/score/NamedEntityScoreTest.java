package org.civicdoc.nlp.score;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.civicdoc.nlp.CivicAnalyzer;
import org.civicdoc.nlp.Entity;
import org.civicdoc.nlp.EntityType;
import org.civicdoc.nlp.TextContext;
import org.civicdoc.nlp.internal.literal.Specification;
import org.civicdoc.nlp.internal.literal.Specification.Case;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Exact spans of persons, places and bodies on sets that others have labelled. */
@Tag("scores")
class NamedEntityScoreTest {

  private static final Map<EntityType, String> NAMES =
      Map.of(EntityType.PERSON, "PER", EntityType.PLACE, "LOC", EntityType.ORGANIZATION, "ORG");

  private final Map<EntityType, Tally> tallies = new EnumMap<>(EntityType.class);
  private final Tally all = new Tally();

  @Test
  void namesOfTheUniversalSet() throws IOException {
    measure("corpus/nlp/uner/dev.jsonl", NAMES.keySet());
    ScoreTable.row("UNER GSDSIMP dev, F1", all.f1(), 0.70);
    ScoreTable.row("UNER GSDSIMP dev, ORG, F1", tally(EntityType.ORGANIZATION).f1(), 0.55);
  }

  @Test
  void bodiesInTheHeadersOfLaws() throws IOException {
    measure("corpus/nlp/laws/org.jsonl", Set.of(EntityType.ORGANIZATION));
    ScoreTable.row("laws, organ names found exactly", all.recall(), 0.98);
  }

  private Tally tally(EntityType type) {
    return tallies.computeIfAbsent(type, each -> new Tally());
  }

  private void measure(String file, Set<EntityType> types) throws IOException {
    CivicAnalyzer analyzer = CivicAnalyzer.builder().build();
    for (String line : Files.readAllLines(Specification.locate(file), StandardCharsets.UTF_8)) {
      Case gold = Specification.object(line);
      String text = gold.text("text");
      List<Entity> entities = analyzer.analyze(text, TextContext.none()).entities();
      for (EntityType type : types) {
        Set<String> found =
            entities.stream()
                .filter(entity -> entity.type() == type)
                .map(entity -> entity.start() + "-" + entity.end() + NAMES.get(type))
                .collect(Collectors.toSet());
        List<String> wanted = new ArrayList<>();
        for (List<String> span : gold.rows("ents")) {
          if (span.get(2).equals(NAMES.get(type))) {
            wanted.add(utf16(text, span.get(0)) + "-" + utf16(text, span.get(1)) + NAMES.get(type));
          }
        }
        tally(type).count(found, wanted);
        all.count(found, wanted);
      }
    }
  }

  /** The sets count code points. */
  private static int utf16(String text, String codePoints) {
    return text.offsetByCodePoints(0, Integer.parseInt(codePoints));
  }
}
