package org.civicdoc.internal.page;

import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;

/**
 * Hears what a walk over a page meets, in document order. Elements that a reader of the page sees
 * have a number, as in {@link PageFeatures}; of the others only those are told that may hold what a
 * system says of the page.
 */
public interface PageListener {

  /** The number of an element that is not seen. */
  int UNSEEN = -1;

  /**
   * An element begins.
   *
   * @param element the element
   * @param attributes its attributes, not to be changed
   * @param kind what its name means
   * @param number its number, or {@link #UNSEEN}
   */
  void open(Element element, Attributes attributes, TagKind kind, int number);

  /**
   * An element ends.
   *
   * @param element the element
   * @param kind what its name means
   * @param number its number, or {@link #UNSEEN}
   * @param parent the number of its parent, or {@link #UNSEEN}
   */
  void close(Element element, TagKind kind, int number, int parent);

  /**
   * A text.
   *
   * @param text the characters as they stand in the source
   * @param seen whether a reader of the page sees it
   */
  void text(String text, boolean seen);

  /**
   * A comment.
   *
   * @param data what it says
   */
  void comment(String data);
}
