package org.civicdoc.nlp.internal.gazetteer;

import java.util.List;

/**
 * A name of the gazetteer as the text shows it, before it is clear whether it is meant as one.
 *
 * @param start UTF-16 offset
 * @param end UTF-16 offset, exclusive
 * @param name what it may stand for
 * @param tag HanLP's tag where the name is exactly one word, or else an empty string
 */
record NameHit(int start, int end, PlaceName name, String tag) {

  boolean isFull() {
    return !name.full().isEmpty();
  }

  /** The divisions of the name as it is written here. */
  List<Division> candidates() {
    return isFull() ? name.full() : name.shortFor();
  }

  /** The highest level that the name may stand for. */
  Level level() {
    return candidates().get(0).level();
  }

  /** Whether HanLP knows the name as one word that is no place. */
  boolean isWord() {
    return !tag.isEmpty() && !isTaggedPlace();
  }

  boolean isTaggedPlace() {
    return tag.startsWith("ns");
  }

  /** 和|县 are words as well, 成|县 too. */
  boolean isTwoWords() {
    return isFull() && length() == 2 && !isTaggedPlace();
  }

  int length() {
    return end - start;
  }
}
