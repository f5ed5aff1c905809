package org.civicdoc.internal.page;

import java.util.Locale;
import java.util.Set;
import org.civicdoc.model.PageFormat;

/** Tells HTML from text dumps, and text from binary bytes. */
public final class PageFormats {

  private static final int LOOKED_AT = 200_000;

  /** What is binary shows at once. */
  private static final int LOOKED_AT_FOR_BINARY = 16_000;

  /** More control characters than one in this many make a text binary. */
  private static final int RARE = 20;

  private static final Set<String> OF_PAGES =
      Set.of(
          "html",
          "!doctype",
          "head",
          "body",
          "meta",
          "title",
          "frameset",
          "script",
          "style",
          "section",
          "article");

  private static final Set<String> TAGS =
      Set.of(
          "div", "p", "span", "table", "tr", "td", "a", "br", "img", "ul", "li", "h1", "h2", "h3",
          "font", "center", "strong", "b", "form", "input");

  private PageFormats() {}

  /**
   * The format of a page. A tag or two that a tool left in a dump make no page of it.
   *
   * @param text the decoded page
   * @return HTML if it begins with a tag of HTML, has one that only pages have, or a tag in every
   *     other line near its beginning
   */
  public static PageFormat of(CharSequence text) {
    int end = Math.min(text.length(), LOOKED_AT);
    int lines = 1;
    int tags = 0;
    boolean shown = false;
    for (int i = 0; i < end; i++) {
      char c = text.charAt(i);
      if (c == '<') {
        String name = tagName(text, i + 1);
        if (isTag(name)) {
          if (!shown || OF_PAGES.contains(name)) {
            return PageFormat.HTML;
          }
          tags++;
        }
      }
      lines += c == '\n' && shown ? 1 : 0;
      shown |= c > ' ';
    }
    return tags * 2 >= lines ? PageFormat.HTML : PageFormat.TEXT;
  }

  private static boolean isTag(String name) {
    return TAGS.contains(name) || OF_PAGES.contains(name) || name.startsWith("!--");
  }

  private static String tagName(CharSequence text, int start) {
    int end = start;
    while (end < text.length() && end - start < 10 && isNameCharacter(text.charAt(end))) {
      end++;
    }
    return text.subSequence(start, end).toString().toLowerCase(Locale.ROOT);
  }

  private static boolean isNameCharacter(char c) {
    return c >= 'a' && c <= 'z'
        || c >= 'A' && c <= 'Z'
        || c >= '0' && c <= '9'
        || c == '!'
        || c == '-';
  }

  /**
   * Whether a text was decoded from bytes that were no text.
   *
   * @param text the decoded bytes
   * @return whether control and replacement characters abound
   */
  public static boolean isBinary(CharSequence text) {
    int end = Math.min(text.length(), LOOKED_AT_FOR_BINARY);
    int strange = 0;
    for (int i = 0; i < end; i++) {
      char c = text.charAt(i);
      if (c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f' || c == '\uFFFD') {
        strange++;
      }
    }
    return strange > end / RARE;
  }
}
