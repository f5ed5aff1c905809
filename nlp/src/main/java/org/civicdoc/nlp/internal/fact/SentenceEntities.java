package org.civicdoc.nlp.internal.fact;

import java.util.List;
import org.civicdoc.nlp.Entity;
import org.civicdoc.nlp.EntityType;
import org.civicdoc.nlp.internal.text.TextView;
import org.jspecify.annotations.Nullable;

/**
 * The entities of one sentence in their order, and the words between them.
 *
 * @param view the text
 * @param list the entities
 */
record SentenceEntities(TextView view, List<Entity> list) {

  /** A note on a person, 王芳|（女，回族）, or on a body. */
  private static final int LONGEST_NOTE = 14;

  int size() {
    return list.size();
  }

  Entity get(int index) {
    return list.get(index);
  }

  /** Whether there is an entity of a type at an index. */
  boolean is(int index, EntityType type) {
    return index >= 0 && index < list.size() && list.get(index).type() == type;
  }

  /** The entity behind the one at an index, or null. */
  @Nullable Entity following(int index) {
    return index + 1 < list.size() ? list.get(index + 1) : null;
  }

  /** The number of characters between two entities. */
  int gap(int left, int right) {
    return list.get(right).start() - list.get(left).end();
  }

  /** The words between two entities. */
  String between(int left, int right) {
    return view.text().substring(list.get(left).end(), list.get(right).start());
  }

  /** Whether a 、 joins an entity to the next, a note in brackets aside: 王芳（女）、李明. */
  boolean isListed(int index) {
    int gap = gap(index, index + 1);
    return gap > 0 && gap <= LONGEST_NOTE && withoutNote(between(index, index + 1)).equals("、");
  }

  /** Words without the note in brackets that they begin with, and the spaces around. */
  static String withoutNote(String words) {
    int close = words.startsWith("(") ? words.indexOf(')') : -1;
    return words.substring(close + 1).strip();
  }
}
