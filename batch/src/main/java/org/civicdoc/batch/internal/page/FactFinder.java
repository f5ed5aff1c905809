package org.civicdoc.batch.internal.page;

import java.net.URI;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.civicdoc.batch.PageFacts;
import org.civicdoc.model.Metadata;
import org.civicdoc.nlp.Analysis;
import org.civicdoc.nlp.Entity;
import org.civicdoc.nlp.EntityType;
import org.jspecify.annotations.Nullable;

/** Picks what an index says about a page. */
final class FactFinder {

  private static final Set<EntityType> NAMES =
      EnumSet.of(EntityType.ORGANIZATION, EntityType.PERSON, EntityType.PLACE);

  private static final int MOST = 10;

  private FactFinder() {}

  static PageFacts of(ParsedPage page) {
    Metadata metadata = page.document().metadata();
    return new PageFacts(
        Metadata.find(metadata.title()).orElse(null),
        Metadata.find(metadata.publishedAt()).map(Object::toString).orElse(null),
        Metadata.find(metadata.siteName()).orElseGet(() -> host(page.task().context().url())),
        page.analysis() == null ? List.of() : mentions(page.analysis()));
  }

  private static @Nullable String host(@Nullable String url) {
    try {
      return url == null ? null : URI.create(url).getHost();
    } catch (IllegalArgumentException e) {
      return null; // Archives hold addresses that are none.
    }
  }

  private static List<PageFacts.Mention> mentions(Analysis analysis) {
    Map<String, PageFacts.Mention> found = new LinkedHashMap<>();
    for (Entity entity : analysis.entities()) {
      if (NAMES.contains(entity.type())) {
        found.merge(
            entity.type() + entity.referent(),
            new PageFacts.Mention(entity.type().name(), entity.text(), 1),
            (a, b) -> new PageFacts.Mention(a.type(), a.name(), a.count() + 1));
      }
    }
    return found.values().stream()
        .sorted(Comparator.comparingInt(PageFacts.Mention::count).reversed())
        .limit(MOST)
        .toList();
  }
}
