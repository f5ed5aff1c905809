package org.civicdoc.internal.page;

import java.io.CharArrayReader;
import java.nio.CharBuffer;
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
   * @param source the page's source, in an array
   * @return its tree, and whether some of the source did not fit
   */
  public LoadedPage load(CharBuffer source) {
    int end = fitting(source);
    Parser parser = Parser.htmlParser().setMaxDepth(maxDepth);
    int start = source.arrayOffset() + source.position();
    Document document = parser.parseInput(new CharArrayReader(source.array(), start, end), "");
    return new LoadedPage(document, end < source.length());
  }

  /** Where the source holds as many start tags as there may be elements. */
  private int fitting(CharBuffer source) {
    if (source.length() / SHORTEST_TAG <= maxElements) {
      return source.length();
    }
    int tags = 0;
    for (int at = 0; at + 1 < source.length(); at++) {
      if (source.charAt(at) == '<' && Character.isLetter(source.charAt(at + 1))) {
        tags++;
        if (tags > maxElements) {
          return at;
        }
      }
    }
    return source.length();
  }
}
