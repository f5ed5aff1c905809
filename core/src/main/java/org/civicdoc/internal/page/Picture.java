package org.civicdoc.internal.page;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.civicdoc.internal.text.ResourceLines;
import org.jsoup.nodes.Attributes;

/** What the attributes of an {@code img} tell of the picture. */
public final class Picture {

  /** Where lazy loaders keep the address until the image comes into view. */
  private static final List<String> LAZY =
      List.of("data-src", "data-original", "data-lazy-src", "data-actualsrc", "original", "_src");

  private static final Set<String> ICON_WORDS =
      Set.copyOf(ResourceLines.of(Picture.class, "icon-words.txt"));

  /** An image of at most this many pixels in width or height is an icon or a spacer. */
  private static final int ICON_SIZE = 32;

  /** What is lower or narrower is a spacer. */
  private static final int SPACER_SIZE = 8;

  /** Formulas are higher than a line, pictures higher still. */
  private static final int HIGHEST_IN_LINE = 48;

  private Picture() {}

  /**
   * The address of the picture, also where a lazy loader keeps it.
   *
   * @param attributes the attributes of an {@code img}
   * @return the address as in the page; empty if there is none
   */
  public static String source(Attributes attributes) {
    String src = attributes.get("src").strip();
    boolean animation = src.endsWith(".gif");
    boolean placeholder = src.isEmpty() || src.startsWith("data:") || hasIconName(src);
    if (placeholder || animation) {
      for (String attribute : LAZY) {
        String lazy = attributes.get(attribute).strip();
        if (!lazy.isEmpty() && (placeholder || !lazy.endsWith(".gif"))) {
          return lazy;
        }
      }
    }
    return src;
  }

  /**
   * Whether an image may be part of an article: it has an address, and neither its size nor its
   * name is that of an icon or a spacer.
   *
   * @param attributes the attributes of an {@code img}
   * @return whether it shows something
   */
  public static boolean is(Attributes attributes) {
    return !hasIconSize(attributes) && isNoIconByName(attributes);
  }

  /**
   * Whether an image beside the link to a file may be but an icon of the file's kind: no size is
   * stated, and it is no JPEG, as photos and posters are.
   *
   * @param attributes the attributes of an {@code img}
   * @return whether it need not be a picture of the article
   */
  public static boolean mayBeFileIcon(Attributes attributes) {
    String path = path(source(attributes));
    boolean photo = path.endsWith(".jpg") || path.endsWith(".jpeg");
    return !photo && pixels(attributes.get("width")) < 0 && pixels(attributes.get("height")) < 0;
  }

  /**
   * Whether an image is stated to be as small as what stands within a line: a character, a formula.
   *
   * @param attributes the attributes of an {@code img}
   * @return whether it is so small, and neither a spacer nor named as an icon
   */
  public static boolean isSmall(Attributes attributes) {
    int width = pixels(attributes.get("width"));
    int height = pixels(attributes.get("height"));
    boolean spacer = height >= 0 && height < SPACER_SIZE || width >= 0 && width < SPACER_SIZE;
    boolean small = height >= 0 ? height <= HIGHEST_IN_LINE : width >= 0 && width <= ICON_SIZE;
    return small && !spacer && isNoIconByName(attributes);
  }

  /**
   * Whether an image may be as small, since no size is stated, and it is no photo.
   *
   * @param attributes the attributes of an {@code img}
   * @return whether it may be a character or a formula
   */
  public static boolean mayBeSmall(Attributes attributes) {
    String path = path(source(attributes));
    boolean drawn = path.endsWith(".gif") || path.endsWith(".png") || path.endsWith(".bmp");
    return drawn
        && attributes.get("width").isEmpty()
        && attributes.get("height").isEmpty()
        && isNoIconByName(attributes);
  }

  private static boolean isNoIconByName(Attributes attributes) {
    String src = source(attributes);
    return !src.isEmpty() && !hasIconName(src);
  }

  static boolean hasIconSize(Attributes attributes) {
    int width = pixels(attributes.get("width"));
    int height = pixels(attributes.get("height"));
    return width >= 0 && width <= ICON_SIZE || height >= 0 && height <= ICON_SIZE;
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
    String path = path(src);
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

  private static String path(String src) {
    int query = src.indexOf('?');
    return (query < 0 ? src : src.substring(0, query)).toLowerCase(Locale.ROOT);
  }
}
