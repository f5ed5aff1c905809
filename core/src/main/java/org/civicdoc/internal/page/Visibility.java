package org.civicdoc.internal.page;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Tells by an element's own tag and attributes whether a reader of the page does not see it.
 *
 * <p>Style sheets are not read: what a class hides counts as visible. The ancestors are not looked
 * at either; a caller that walks the page skips what lies below a hidden element.
 */
public final class Visibility {

  private static final Set<String> UNSEEN_TAGS =
      Set.of("script", "style", "noscript", "template", "head");

  /** A page that hides its whole self shows it once a script has run. */
  private static final Set<String> WHOLE_PAGE = Set.of("html", "body");

  /** WeChat hides its article until a script has run; saved pages stay so. */
  private static final String WECHAT_BODY = "js_content";

  private Visibility() {}

  /**
   * Tells whether an element hides itself and all that is in it.
   *
   * @param element any element
   * @return true if its tag holds no text for readers, or its {@code hidden} attribute or inline
   *     style takes it out of sight
   */
  public static boolean isHidden(Element element) {
    if (UNSEEN_TAGS.contains(element.normalName())) {
      return true;
    }
    if (element.attributesSize() == 0 || WHOLE_PAGE.contains(element.normalName())) {
      return false;
    }
    if (element.hasAttr("hidden")) {
      return true;
    }
    String style = element.attr("style");
    return !style.isEmpty() && isHidingStyle(style) && !element.id().equals(WECHAT_BODY);
  }

  private static boolean isHidingStyle(String style) {
    boolean zeroHeight = false;
    boolean clipped = false;
    int start = 0;
    while (start < style.length()) {
      int end = style.indexOf(';', start);
      if (end < 0) {
        end = style.length();
      }
      int colon = style.indexOf(':', start);
      if (colon > start && colon < end) {
        String property = style.substring(start, colon).trim().toLowerCase(Locale.ROOT);
        switch (property) {
          case "display" -> {
            if (has(style, colon + 1, end, "none")) {
              return true;
            }
          }
          case "visibility" -> {
            if (has(style, colon + 1, end, "hidden")) {
              return true;
            }
          }
          case "height", "max-height" -> zeroHeight |= isZero(style, colon + 1, end);
          case "overflow", "overflow-y" -> clipped |= has(style, colon + 1, end, "hidden");
          default -> {}
        }
      }
      start = end + 1;
    }
    // Without clipping, the text of a box of no height still shows below it.
    return zeroHeight && clipped;
  }

  private static boolean has(String style, int start, int end, String value) {
    int from = start;
    while (from < end && style.charAt(from) <= ' ') {
      from++;
    }
    return from + value.length() <= end
        && style.regionMatches(true, from, value, 0, value.length());
  }

  private static boolean isZero(String style, int start, int end) {
    boolean zero = false;
    for (int i = start; i < end; i++) {
      char c = style.charAt(i);
      if (c >= '1' && c <= '9') {
        return false;
      }
      zero |= c == '0';
    }
    return zero;
  }
}
