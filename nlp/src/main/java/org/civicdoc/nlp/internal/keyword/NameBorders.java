package org.civicdoc.nlp.internal.keyword;

import java.util.BitSet;
import java.util.List;
import org.civicdoc.nlp.Entity;

/**
 * Where names begin and end: a keyword does not cross the border of one (三日|普洱市), nor go on behind
 * a post (局长|职务), nor is it a piece of what is only named as a whole (“四|好农村路”). For one text.
 */
final class NameBorders {

  /** The offsets within a name, between its first character and its last. */
  private final BitSet within = new BitSet();

  /** The ends of posts: what follows is said of the post, and no part of a name with it. */
  private final BitSet postEnds = new BitSet();

  /** The characters of names that have no pieces. */
  private final BitSet whole = new BitSet();

  NameBorders(int length, List<Entity> entities) {
    for (Entity entity : entities) {
      switch (entity.type()) {
        case TERM, PERSON, DATE, PERCENT, MONEY, QUANTITY, DOCUMENT_NUMBER -> {
          within.set(entity.start() + 1, entity.end());
          whole.set(entity.start(), entity.end());
        }
        case ORGANIZATION, PLACE, MEETING -> within.set(entity.start() + 1, entity.end());
        case ROLE -> {
          within.set(entity.start() + 1, entity.end());
          postEnds.set(entity.end());
        }
        case DOCUMENT -> {}
      }
    }
    within.clear(length);
  }

  /** Whether a keyword may stand at a span. */
  boolean mayStand(int start, int end) {
    int postEnd = postEnds.nextSetBit(start + 1);
    if (postEnd >= 0 && postEnd < end) {
      return false;
    }
    if (!within.get(start) && !within.get(end)) {
      return true;
    }
    boolean inOneName = within.nextClearBit(start + 1) >= end;
    int next = whole.nextSetBit(start);
    return inOneName && (next < 0 || next >= end);
  }
}
