package org.civicdoc.nlp.internal.tagger;

import java.util.List;
import org.civicdoc.nlp.EntityType;

/**
 * The labels of characters: outside, or begin, inside, end, single of one of three types.
 *
 * <p>Label 0 is outside; the others are {@code 1 + 4 * type + position}.
 */
final class Labels {

  static final List<EntityType> TYPES =
      List.of(EntityType.PERSON, EntityType.PLACE, EntityType.ORGANIZATION);
  static final int OUTSIDE = 0;
  static final int COUNT = 1 + 4 * TYPES.size();

  static final int BEGIN = 0;
  static final int INSIDE = 1;
  static final int END = 2;
  static final int SINGLE = 3;

  /** No label. */
  static final int NONE = -1;

  private Labels() {}

  static int of(EntityType type, int position) {
    return 1 + 4 * TYPES.indexOf(type) + position;
  }

  static EntityType type(int label) {
    return TYPES.get((label - 1) / 4);
  }

  static int position(int label) {
    return label == OUTSIDE ? NONE : (label - 1) % 4;
  }

  /** Whether one label may follow another. */
  static boolean mayFollow(int before, int label) {
    int position = position(label);
    boolean continues = position == INSIDE || position == END;
    return isOpen(before) ? continues && (before - 1) / 4 == (label - 1) / 4 : !continues;
  }

  /** Whether a name goes on after the label. */
  static boolean isOpen(int label) {
    int position = position(label);
    return position == BEGIN || position == INSIDE;
  }
}
