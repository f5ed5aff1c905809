package org.civicdoc.internal.page;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Attributes;

/** Finds the address of a picture among the attributes of an {@code img}. */
final class PictureAddress {

  /** Where lazy loaders keep it until the image comes into view. */
  private static final List<String> LAZY =
      List.of(
          "data-src",
          "data-original",
          "data-lazy-src",
          "data-lazyload",
          "data-actualsrc",
          "data-url",
          "data-echo");

  /** Where editors and older loaders keep it. */
  private static final List<String> FORMER = List.of("original", "_src");

  private static final Pattern IMAGE_FILE =
      Pattern.compile("(?i)[^?#]+\\.(jpe?g|png|gif|bmp|webp)([?#].*)?");

  private final Attributes attributes;
  private final String src;

  private PictureAddress(Attributes attributes) {
    this.attributes = attributes;
    src = attributes.get("src").strip();
  }

  /** The address as in the page; empty if there is none. */
  static String of(Attributes attributes) {
    return new PictureAddress(attributes).find();
  }

  private String find() {
    return hasOthers() ? findAmongOthers() : src;
  }

  /** Whether any other attribute may hold an address; most images have none. */
  private boolean hasOthers() {
    for (Attribute attribute : attributes) {
      String name = attribute.getKey();
      if (name.startsWith("data-") || name.equals("srcset") || FORMER.contains(name)) {
        return true;
      }
    }
    return false;
  }

  private String findAmongOthers() {
    // It shows nothing, or but a sign that the picture is still to come.
    boolean placeholder = src.isEmpty() || src.startsWith("data:") || PictureName.isIcon(src);
    for (String attribute : LAZY) {
      String lazy = attributes.get(attribute).strip();
      if (!lazy.isEmpty() && (isInsteadOfSign(placeholder, lazy) || isBesideOther(lazy))) {
        return lazy;
      }
    }
    for (String attribute : FORMER) {
      String former = attributes.get(attribute).strip();
      if (!former.isEmpty() && isInsteadOfSign(placeholder, former)) {
        return former;
      }
    }
    return placeholder ? inAnySet() : src;
  }

  /** Many a loader turns an animation until the picture is there. */
  private boolean isInsteadOfSign(boolean placeholder, String other) {
    return placeholder || src.endsWith(".gif") && !other.endsWith(".gif");
  }

  /** A loader's picture is the one that is meant, whatever stands in its place. */
  private boolean isBesideOther(String lazy) {
    return !src.endsWith(".gif") && IMAGE_FILE.matcher(lazy).matches();
  }

  private String inAnySet() {
    for (String attribute : List.of("srcset", "data-srcset")) {
      String largest = SourceSet.largest(attributes.get(attribute));
      if (!largest.isEmpty()) {
        return largest;
      }
    }
    for (Attribute attribute : attributes) {
      String value = attribute.getValue().strip();
      if (attribute.getKey().startsWith("data-") && IMAGE_FILE.matcher(value).matches()) {
        return value;
      }
    }
    return src;
  }
}
