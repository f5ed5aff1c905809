package org.civicdoc.nlp;

import java.util.List;

/** One analyzer for all tests, as it takes about a second to load. */
final class Analyzers {

  static final CivicAnalyzer SHARED = CivicAnalyzer.builder().build();

  private Analyzers() {}

  static List<Entity> entities(String text, TextContext context) {
    return SHARED.analyze(text, context).entities();
  }

  /** The texts of the entities of a type. */
  static List<String> texts(String text, EntityType type) {
    return entities(text, TextContext.none()).stream()
        .filter(entity -> entity.type() == type)
        .map(Entity::text)
        .toList();
  }
}
