package org.civicdoc.internal.page;

import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;

/** What the attributes of an {@code img} tell of the picture. */
public final class Picture {

  /** An image of at most this many pixels in width or height is an icon or a spacer. */
  private static final int ICON_SIZE = 32;

  /** What is lower or narrower is a spacer. */
  private static final int SPACER_SIZE = 8;

  /** Formulas are higher than a line, pictures higher still. */
  private static final int HIGHEST_IN_LINE = 48;

  private static final int MOST_DIGITS = 5;

  private Picture() {}

  /**
   * The address of the picture, also where a lazy loader keeps it.
   *
   * @param attributes the attributes of an {@code img}
   * @return the address as in the page; empty if there is none
   */
  public static String source(Attributes attributes) {
    return PictureAddress.of(attributes);
  }

  /**
   * Whether an image may be part of an article: it has an address, and neither its size nor its
   * name is that of an icon or a spacer. Photos and large pictures are called next, line and print,
   * too, but a photo that leads elsewhere is then a button.
   *
   * @param image an {@code img}
   * @return whether it shows something
   */
  public static boolean is(Element image) {
    Attributes attributes = image.attributes();
    String src = source(attributes);
    if (src.isEmpty() || hasIconSize(attributes)) {
      return false;
    }
    return !PictureName.isIcon(src)
        || !PictureName.isIconInAnyCase(src)
            && (isLarge(attributes) || PictureName.isPhotoWithName(src) && !isLinked(image));
  }

  private static boolean isLarge(Attributes attributes) {
    return pixels(attributes.get("width")) > HIGHEST_IN_LINE
        && pixels(attributes.get("height")) > HIGHEST_IN_LINE;
  }

  private static boolean isLinked(Element image) {
    for (Element around = image.parent(); around != null; around = around.parent()) {
      if (around.normalName().equals("a") && around.hasAttr("href")) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether an image beside the link to a file may be but an icon of the file's kind: no size is
   * stated, and it is no JPEG, as photos and posters are.
   *
   * @param attributes the attributes of an {@code img}
   * @return whether it need not be a picture of the article
   */
  public static boolean mayBeFileIcon(Attributes attributes) {
    boolean photo = PictureName.isPhoto(source(attributes));
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
    return PictureName.isDrawing(source(attributes))
        && attributes.get("width").isEmpty()
        && attributes.get("height").isEmpty()
        && isNoIconByName(attributes);
  }

  private static boolean isNoIconByName(Attributes attributes) {
    String src = source(attributes);
    return !src.isEmpty() && !PictureName.isIcon(src);
  }

  /**
   * Whether an image is named as a code to scan, which is a figure only where the text asks to.
   *
   * @param attributes the attributes of an {@code img}
   * @return whether it is called so, and not as small as an icon
   */
  public static boolean isCode(Attributes attributes) {
    return PictureName.isCode(source(attributes)) && !hasIconSize(attributes);
  }

  static boolean hasIconSize(Attributes attributes) {
    int width = pixels(attributes.get("width"));
    int height = pixels(attributes.get("height"));
    return width >= 0 && width <= ICON_SIZE || height >= 0 && height <= ICON_SIZE;
  }

  private static int pixels(String attribute) {
    int end = attribute.endsWith("px") ? attribute.length() - 2 : attribute.length();
    if (end == 0 || end > MOST_DIGITS) {
      return -1;
    }
    int pixels = 0;
    for (int i = 0; i < end; i++) {
      char c = attribute.charAt(i);
      if (c < '0' || c > '9') {
        return -1;
      }
      pixels = pixels * 10 + c - '0';
    }
    return pixels;
  }
}
