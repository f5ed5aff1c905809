package org.civicdoc.nlp.internal.fact;

import org.civicdoc.nlp.Entity;
import org.civicdoc.nlp.EntityType;
import org.civicdoc.nlp.internal.text.TextView;
import org.jspecify.annotations.Nullable;

/**
 * Tells which date of a sentence is that of an event: the one between who acts and the verb, or
 * else one in the same clause, or one that heads the sentence, 5月20日，…. For one sentence.
 */
final class EventDates {

  /** The length of a year in a date's value. */
  private static final int YEAR = 4;

  private final FactLexicon lexicon;
  private final TextView view;
  private final SentenceEntities entities;

  EventDates(FactLexicon lexicon, SentenceEntities entities) {
    this.lexicon = lexicon;
    this.entities = entities;
    view = entities.view();
  }

  /**
   * The date of an event, or null.
   *
   * @param subject the index of who acts, or of what is held
   * @param verb where the verb begins
   */
  @Nullable Entity of(int subject, int verb) {
    for (int i = subject + 1; i < entities.size() && entities.get(i).end() <= verb; i++) {
      if (isDay(i)) {
        return entities.get(i);
      }
    }
    int start = entities.get(subject).start();
    for (int i = subject - 1; i >= 0; i--) {
      if (isDay(i)) {
        String between = view.text().substring(entities.get(i).end(), start);
        if (isOneClause(between) || (isHead(i) && !isReported(between))) {
          return entities.get(i);
        }
      }
    }
    return null;
  }

  private boolean isDay(int index) {
    return entities.is(index, EntityType.DATE)
        && !isOfYears(entities.get(index))
        && lexicon.notWhen.stream().noneMatch(word -> endsBefore(word, index))
        && lexicon.since.stream()
            .noneMatch(word -> view.startsWith(word, entities.get(index).end()));
  }

  private boolean endsBefore(String word, int index) {
    return view.startsWith(word, entities.get(index).start() - word.length());
  }

  /** 2021—2025年 says not when; 5月20日至21日 and 上半年 do. */
  private static boolean isOfYears(Entity date) {
    String value = date.value() == null ? "" : date.value().asText();
    int slash = value.indexOf('/');
    return slash >= 0 && !value.startsWith(value.substring(0, Math.min(YEAR, slash)), slash + 1);
  }

  /** Whether a date is a clause by itself: ，5月20日，. */
  private boolean isHead(int index) {
    Entity date = entities.get(index);
    char before = view.charAt(date.start() - 1);
    return view.charAt(date.end()) == ',' && !Character.isLetterOrDigit(before);
  }

  /** 2月20日，记者获悉，…: then somebody heard of it. */
  private boolean isReported(String between) {
    return lexicon.reported.stream().anyMatch(between::contains);
  }

  /** Whether words hold no mark that ends a clause. */
  static boolean isOneClause(String words) {
    return words.chars().noneMatch(c -> "，,。;!?\n".indexOf(c) >= 0);
  }
}
