package org.civicdoc.nlp.internal.literal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.civicdoc.nlp.EntityType;
import org.civicdoc.nlp.internal.literal.Specification.Case;

/**
 * A civic text of {@code ../shared} whose entities were labelled by hand.
 *
 * @param labels the text and its entities
 * @param neutral spans that the labellers doubted, which count neither way
 */
public record GoldText(Case labels, List<Case> neutral) {

  /** The types whose entities are written out, and need no knowledge of names. */
  public static final List<EntityType> LITERALS =
      List.of(
          EntityType.DATE,
          EntityType.PERCENT,
          EntityType.MONEY,
          EntityType.QUANTITY,
          EntityType.DOCUMENT,
          EntityType.DOCUMENT_NUMBER);

  private static final String FOLDER = "corpus/nlp/entities";
  private static final String DOUBTFUL = "doubtful.json";

  /** One of the texts; the test that asks is skipped where they are absent. */
  public static GoldText of(String name) throws IOException {
    Path folder = Specification.locate(FOLDER);
    Case doubtful = Specification.read(folder.resolve(DOUBTFUL));
    return new GoldText(
        Specification.read(folder.resolve(name)), doubtful.object(name).list("neutral"));
  }

  /** All texts; the test that asks is skipped where they are absent. */
  public static List<GoldText> all() throws IOException {
    try (Stream<Path> files = Files.list(Specification.locate(FOLDER))) {
      List<GoldText> texts = new ArrayList<>();
      for (String name : files.map(file -> file.getFileName().toString()).sorted().toList()) {
        if (name.endsWith(".json") && !name.equals(DOUBTFUL)) {
          texts.add(of(name));
        }
      }
      return texts;
    }
  }

  /** What was labelled. */
  public String text() {
    return labels.text("text");
  }

  /** The day on which it was published. */
  public LocalDate publishedAt() {
    return LocalDate.parse(labels.text("publishedAt"));
  }

  /** The entities that a careful reader finds. */
  public List<Case> entities() {
    return labels.list("entities");
  }

  /** Whether the labellers doubted what stands at a place. */
  public boolean isDoubtful(int start, int end) {
    return neutral.stream()
        .anyMatch(
            span ->
                start < Integer.parseInt(span.text("end"))
                    && Integer.parseInt(span.text("start")) < end);
  }

  /** What makes two entities the same: where they stand, and their type. */
  public static String key(Case entity) {
    return entity.text("start") + "-" + entity.text("end") + " " + entity.text("type");
  }
}
