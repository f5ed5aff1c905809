package org.civicdoc.internal.block;

import org.jsoup.nodes.Element;

/** Tells quotations from {@code blockquote} elements that only indent. */
final class QuoteKind {

  /** A quotation holds no more than this many blocks. */
  private static final int MOST_BLOCKS = 6;

  private QuoteKind() {}

  static boolean isIndent(Element quote) {
    Element parent = quote.parent();
    boolean alone = parent != null && parent.childrenSize() == 1;
    return alone || quote.childrenSize() > MOST_BLOCKS;
  }
}
