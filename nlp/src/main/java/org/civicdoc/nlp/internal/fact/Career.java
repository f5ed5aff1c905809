package org.civicdoc.nlp.internal.fact;

import org.civicdoc.nlp.Entity;
import org.civicdoc.nlp.EntityType;
import org.civicdoc.nlp.EntityValue;
import org.civicdoc.nlp.Tenure;
import org.civicdoc.nlp.internal.fact.TenureWords.TenureWord;
import org.jspecify.annotations.Nullable;

/**
 * The posts of a person whom the text named before, as biographies tell them: 王建国，男，…。现任昆山市市长。 and
 * 1998.03-2003.05 昆山市建设局副局长. For one sentence.
 */
final class Career {

  /** Of a value in EDTF: it goes on. */
  private static final String OPEN = "/..";

  private final TenureWords words;
  private final SentenceEntities entities;
  private final @Nullable Entity subject;

  /** How the person stood to the posts told last in this sentence, and where they end. */
  private @Nullable Tenure last;

  private int end = -1;

  Career(TenureWords words, SentenceEntities entities, @Nullable Entity subject) {
    this.words = words;
    this.entities = entities;
    boolean others = entities.list().stream().anyMatch(e -> e.type() == EntityType.PERSON);
    this.subject = others ? null : subject;
  }

  /** Of whom the text goes on to tell behind a sentence, or null if it names nobody so. */
  static @Nullable Entity subject(TenureWords words, SentenceEntities entities) {
    for (Entity entity : entities.list()) {
      boolean named =
          entity.type() == EntityType.PERSON
              && words.subjects.stream()
                  .anyMatch(word -> entities.view().startsWith(word, entity.end()));
      if (named) {
        return entity;
      }
    }
    return null;
  }

  @Nullable Entity subject() {
    return subject;
  }

  /**
   * How the person stands to posts, or null if they are not said of one.
   *
   * @param listed the posts
   * @param before the words before them
   */
  @Nullable Tenure of(ListedPosts listed, String before) {
    if (subject == null) {
      return null;
    }
    TenureWord verb = words.verb(before);
    Tenure tenure = verb == null ? inPeriod(listed) : verb.tenure();
    last = tenure;
    end = entities.get(listed.last()).end();
    return tenure;
  }

  private @Nullable Tenure inPeriod(ListedPosts listed) {
    int start = entities.get(listed.first()).start();
    if (start == end + 1 && entities.view().charAt(end) == ',') {
      return last;
    }
    Entity date = listed.first() == 1 ? entities.get(0) : null;
    EntityValue value =
        date != null && date.type() == EntityType.DATE && start - date.end() <= 1
            ? date.value()
            : null;
    boolean period = value != null && value.asText().indexOf('/') > 0;
    return value == null || !period
        ? null
        : value.asText().endsWith(OPEN) ? Tenure.HOLDS : Tenure.HELD_BEFORE;
  }
}
