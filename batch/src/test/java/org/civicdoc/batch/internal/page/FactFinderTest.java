package org.civicdoc.batch.internal.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.civicdoc.batch.BatchJob;
import org.civicdoc.batch.OnExists;
import org.civicdoc.batch.PageFacts;
import org.civicdoc.batch.PageOrigin;
import org.civicdoc.batch.PagePlace;
import org.civicdoc.batch.PublishedSchema;
import org.civicdoc.nlp.Analysis;
import org.civicdoc.nlp.Certainty;
import org.civicdoc.nlp.Entity;
import org.civicdoc.nlp.EntityType;
import org.civicdoc.parser.CivicParser;
import org.civicdoc.parser.PageContext;
import org.civicdoc.parser.ParseResult;
import org.junit.jupiter.api.Test;

class FactFinderTest {

  @Test
  void manifestsSchemaListsTheTypesOfWhatIsNamed() {
    PublishedSchema schema = PublishedSchema.beside(BatchJob.class, "manifest.schema.json");

    assertThat(schema.constants("/$defs/mention/properties/type"))
        .containsExactlyInAnyOrderElementsOf(
            factsOfEveryType().entities().stream().map(PageFacts.Mention::type).toList());
  }

  private static PageFacts factsOfEveryType() {
    byte[] page = new byte[0];
    PageOrigin origin = new PageOrigin(new PagePlace("a.html", null), null, null, null, 0);
    PageTask task =
        new PageTask(origin, PageContext.none(), page, null, "a", Set.of(), OnExists.REPLACE);
    ParseResult result = CivicParser.builder().build().parseResult(page, PageContext.none());
    List<Entity> entities = Arrays.stream(EntityType.values()).map(FactFinderTest::entity).toList();
    Analysis analysis = new Analysis(entities, List.of(), List.of(), List.of(), List.of());
    return FactFinder.of(new ParsedPage(task, result, analysis));
  }

  private static Entity entity(EntityType type) {
    String text = type.name();
    return new Entity(0, text.length(), type, text, null, Certainty.STATED, text);
  }
}
