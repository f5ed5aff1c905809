package org.civicdoc.internal.page;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.civicdoc.internal.text.ResourceLines;
import org.civicdoc.internal.text.WordTable;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;

/**
 * Tells by an element's own attributes whether a reader of the page does not see it.
 *
 * <p>Style sheets are not read: what a class hides counts as visible, but for the classes by which
 * script libraries hide, whatever the page's own style. The ancestors are not looked at either; a
 * caller that walks the page skips what lies below a hidden element.
 */
public final class Visibility {

  /** A page that hides its whole self shows it once a script has run. */
  private static final Set<String> WHOLE_PAGE = Set.of("html", "body");

  /** WeChat hides its article until a script has run; saved pages stay so. */
  private static final String WECHAT_BODY = "js_content";

  private static final WordTable HIDING_CLASSES =
      new WordTable(
          ResourceLines.of(Visibility.class, "hiding-classes.txt").stream()
              .collect(Collectors.toMap(name -> name, name -> 1)));

  /** Bootstrap's {@code d-none d-lg-block}: what telephones do not show. */
  private static final Pattern SHOWN_ON_WIDE = Pattern.compile("\\bd-(sm|md|lg|xl|xxl)-(?!none)");

  private Visibility() {}

  /**
   * Tells whether an element hides itself and all that is in it.
   *
   * @param element any element
   * @param attributes its attributes
   * @return true if its {@code hidden} attribute, its inline style or a library's class takes it
   *     out of sight
   */
  public static boolean isHidden(Element element, Attributes attributes) {
    if (attributes.isEmpty()) {
      return false;
    }
    String style = attributes.get("style");
    boolean hidden =
        (!style.isEmpty() && isHidingStyle(style))
            || attributes.hasKey("hidden")
            || isHidingClass(attributes.get("class"));
    return hidden
        && !attributes.get("id").equals(WECHAT_BODY)
        && !WHOLE_PAGE.contains(element.normalName());
  }

  private static boolean isHidingClass(String names) {
    return HIDING_CLASSES.holdsOneOf(names) && !SHOWN_ON_WIDE.matcher(names).find();
  }

  /** Whether a control shows what it holds, which a reader of the page cannot change. */
  static boolean isFixed(Attributes attributes) {
    String type = attributes.get("type");
    return (attributes.hasKey("readonly") || attributes.hasKey("disabled"))
        && (type.isEmpty() || type.equalsIgnoreCase("text"));
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
      int name = skipBlanks(style, start, end);
      // Most declarations are of other properties, which the first letter tells.
      switch (name < end ? style.charAt(name) | 0x20 : ' ') {
        case 'd' -> {
          if (isSet(style, name, end, "display", "none")) {
            return true;
          }
        }
        case 'v' -> {
          if (isSet(style, name, end, "visibility", "hidden")) {
            return true;
          }
        }
        case 'h' -> zeroHeight |= isZero(style, name, end, "height");
        case 'm' -> zeroHeight |= isZero(style, name, end, "max-height");
        case 'o' ->
            clipped |=
                isSet(style, name, end, "overflow", "hidden")
                    || isSet(style, name, end, "overflow-y", "hidden");
        default -> {}
      }
      start = end + 1;
    }
    // Without clipping, the text of a box of no height still shows below it.
    return zeroHeight && clipped;
  }

  /** Whether the declaration gives a property the value, perhaps with {@code !important}. */
  private static boolean isSet(String style, int name, int end, String property, String value) {
    int at = valueStart(style, name, end, property);
    return at >= 0 && style.regionMatches(true, at, value, 0, value.length());
  }

  private static boolean isZero(String style, int name, int end, String property) {
    int at = valueStart(style, name, end, property);
    if (at < 0) {
      return false;
    }
    boolean zero = false;
    for (int i = at; i < end; i++) {
      char c = style.charAt(i);
      if (c >= '1' && c <= '9') {
        return false;
      }
      zero |= c == '0';
    }
    return zero;
  }

  /** Where the value begins if the declaration is of the property, else -1. */
  private static int valueStart(String style, int name, int end, String property) {
    int colon = skipBlanks(style, name + property.length(), end);
    if (colon >= end
        || style.charAt(colon) != ':'
        || !style.regionMatches(true, name, property, 0, property.length())) {
      return -1;
    }
    return skipBlanks(style, colon + 1, end);
  }

  private static int skipBlanks(String style, int from, int end) {
    int i = from;
    while (i < end && style.charAt(i) <= ' ') {
      i++;
    }
    return i;
  }
}
