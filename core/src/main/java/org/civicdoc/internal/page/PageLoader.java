package org.civicdoc.internal.page;

import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** Loads a page's source into a tree, within limits. Immutable and thread-safe. */
public final class PageLoader {

  /** The length of {@code <a>}: a shorter source cannot hold too many. */
  private static final int SHORTEST_TAG = 3;

  private final int maxElements;
  private final int maxDepth;

  /**
   * Makes a loader.
   *
   * @param maxElements how many elements are read
   * @param maxDepth how deep they may nest
   */
  public PageLoader(int maxElements, int maxDepth) {
    this.maxElements = maxElements;
    this.maxDepth = maxDepth;
  }

  /**
   * Loads a page.
   *
   * @param source the page's source
   * @return its tree, and whether some of the source did not fit
   */
  public LoadedPage load(String source) {
    int end = fitting(source);
    Parser parser = Parser.htmlParser().setMaxDepth(maxDepth);
    Document document = parser.parseInput(source.substring(0, end), "");
    return new LoadedPage(document, end < source.length());
  }

  /** Where the source holds as many start tags as there may be elements. */
  private int fitting(String source) {
    if (source.length() / SHORTEST_TAG <= maxElements) {
      return source.length();
    }
    int tags = 0;
    for (int at = source.indexOf('<'); at >= 0; at = source.indexOf('<', at + 1)) {
      if (at + 1 < source.length() && Character.isLetter(source.charAt(at + 1))) {
        tags++;
        if (tags > maxElements) {
          return at;
        }
      }
    }
    return source.length();
  }
}
