package org.civicdoc.internal.block;

import java.util.Locale;
import org.civicdoc.internal.block.piece.Alignment;
import org.civicdoc.internal.block.piece.LineStyle;
import org.civicdoc.internal.block.piece.RunStyle;
import org.civicdoc.internal.page.TagKind;
import org.jsoup.nodes.Element;

/** The few declarations of an inline style that bear meaning for the structure. */
final class CssText {

  private static final int LONGEST = 2_000;
  private static final int BOLD_WEIGHT = 600;

  private CssText() {}

  /** The style of lines in an element; alignment has no effect on an element within a line. */
  static LineStyle apply(Element element, TagKind kind, String css, LineStyle style) {
    LineStyle sized = style;
    int size = css.indexOf("font-size:");
    if (size >= 0) {
      sized = style.withFontSize(pixels(value(css, size), style.fontSize()));
    }
    return kind.isBlock() ? aligned(element, css, sized) : sized;
  }

  private static LineStyle aligned(Element element, String css, LineStyle style) {
    // The attribute places a table itself, and not what stands in it (HTML, 15.3.10).
    boolean table = element.normalName().equals("table");
    String align =
        !table && element.hasAttr("align") ? element.attr("align") : AlignmentClasses.of(element);
    int at = css.indexOf("text-align:");
    if (at >= 0) {
      align = value(css, at);
    }
    return switch (align.strip().toLowerCase(Locale.ROOT)) {
      case "center", "middle" -> style.withAlignment(Alignment.CENTER);
      case "right", "end" -> style.withAlignment(Alignment.END);
      case "left", "start", "justify" -> style.withAlignment(Alignment.START);
      default -> style;
    };
  }

  static RunStyle apply(String css, RunStyle style) {
    if (css.isEmpty()) {
      return style;
    }
    RunStyle result = style;
    int weight = css.indexOf("font-weight:");
    if (weight >= 0) {
      result = result.withStrong(isBold(value(css, weight)));
    }
    int slant = css.indexOf("font-style:");
    if (slant >= 0) {
      result = result.withEmphasis(value(css, slant).startsWith("italic"));
    }
    int raise = css.indexOf("vertical-align:");
    if (raise >= 0) {
      String value = value(css, raise);
      if (value.startsWith("super")) {
        result = result.raised();
      } else if (value.startsWith("sub")) {
        result = result.lowered();
      }
    }
    return result;
  }

  /** A length in pixels or points as pixels; any other leaves the size as it was. */
  private static int pixels(String length, int inherited) {
    int end = 0;
    while (end < length.length() && end < 4 && Character.isDigit(length.charAt(end))) {
      end++;
    }
    if (end == 0) {
      return inherited;
    }
    int number = Integer.parseInt(length.substring(0, end));
    if (length.endsWith("px")) {
      return number;
    }
    return length.endsWith("pt") ? number * 4 / 3 : inherited;
  }

  private static boolean isBold(String weight) {
    if (weight.startsWith("bold")) {
      return true;
    }
    return weight.length() == 3
        && weight.chars().allMatch(c -> c >= '0' && c <= '9')
        && Integer.parseInt(weight) >= BOLD_WEIGHT;
  }

  /** The inline style without white space and in lower case; empty if there is none. */
  static String of(Element element) {
    String css = element.attributesSize() == 0 ? "" : element.attributes().get("style");
    int end = Math.min(css.length(), LONGEST);
    int plain = 0;
    while (plain < end && isPlain(css.charAt(plain))) {
      plain++;
    }
    if (plain == css.length()) {
      return css;
    }
    StringBuilder squeezed = new StringBuilder(end).append(css, 0, plain);
    for (int i = plain; i < end; i++) {
      if (css.charAt(i) > ' ') {
        squeezed.append(css.charAt(i));
      }
    }
    return squeezed.toString().toLowerCase(Locale.ROOT);
  }

  private static boolean isPlain(char c) {
    return c > ' ' && c < 0x80 && (c < 'A' || c > 'Z');
  }

  private static String value(String css, int property) {
    int start = css.indexOf(':', property) + 1;
    int end = css.indexOf(';', start);
    String value = css.substring(start, end < 0 ? css.length() : end);
    return value.endsWith("!important")
        ? value.substring(0, value.length() - "!important".length())
        : value;
  }
}
