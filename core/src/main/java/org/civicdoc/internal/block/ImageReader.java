package org.civicdoc.internal.block;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.civicdoc.internal.page.Links;
import org.civicdoc.internal.text.ResourceLines;
import org.civicdoc.internal.text.Spaces;
import org.civicdoc.model.Figure;
import org.jsoup.nodes.Element;

/** Reads an {@code img} that belongs to the article. */
final class ImageReader {

  /** Where lazy loaders keep the address until the image comes into view. */
  private static final List<String> LAZY =
      List.of("data-src", "data-original", "data-lazy-src", "data-actualsrc", "original", "_src");

  private static final Set<String> ICON_WORDS =
      Set.copyOf(ResourceLines.of(ImageReader.class, "icon-words.txt"));

  /** An image of at most this many pixels in width or height is an icon or a spacer. */
  private static final int ICON_SIZE = 32;

  private ImageReader() {}

  static Optional<Figure> read(Element image, Links links) {
    String src = source(image);
    if (src.isEmpty() || isIcon(image, src)) {
      return Optional.empty();
    }
    String alt = Spaces.collapse(image.attr("alt"));
    return Optional.of(new Figure(links.resolveAny(src), alt.isEmpty() ? null : alt, null));
  }

  private static String source(Element image) {
    String src = image.attr("src").strip();
    boolean animation = src.endsWith(".gif");
    boolean placeholder = src.isEmpty() || src.startsWith("data:") || hasIconName(src);
    if (placeholder || animation) {
      for (String attribute : LAZY) {
        String lazy = image.attr(attribute).strip();
        if (!lazy.isEmpty() && (placeholder || !lazy.endsWith(".gif"))) {
          return lazy;
        }
      }
    }
    return src;
  }

  private static boolean isIcon(Element image, String src) {
    int width = pixels(image.attr("width"));
    int height = pixels(image.attr("height"));
    return width >= 0 && width <= ICON_SIZE
        || height >= 0 && height <= ICON_SIZE
        || hasIconName(src);
  }

  private static int pixels(String attribute) {
    String digits =
        attribute.endsWith("px") ? attribute.substring(0, attribute.length() - 2) : attribute;
    boolean number =
        !digits.isEmpty()
            && digits.length() < 6
            && digits.chars().allMatch(c -> c >= '0' && c <= '9');
    return number ? Integer.parseInt(digits) : -1;
  }

  /** Looks at the words of the file's name and of the folder that it lies in. */
  private static boolean hasIconName(String src) {
    if (src.startsWith("data:")) {
      return false;
    }
    int query = src.indexOf('?');
    String path = (query < 0 ? src : src.substring(0, query)).toLowerCase(Locale.ROOT);
    int file = path.lastIndexOf('/');
    int folder = file <= 0 ? -1 : path.lastIndexOf('/', file - 1);
    int start = folder + 1;
    for (int i = start; i <= path.length(); i++) {
      if (i == path.length() || !Character.isLetter(path.charAt(i))) {
        if (i > start && ICON_WORDS.contains(path.substring(start, i))) {
          return true;
        }
        start = i + 1;
      }
    }
    return false;
  }
}
