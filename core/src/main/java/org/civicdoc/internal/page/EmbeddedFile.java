package org.civicdoc.internal.page;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;

/** Tells what a player, a viewer or a frame shows within a page. */
public final class EmbeddedFile {

  private EmbeddedFile() {}

  /** Whether a reader sees it: those of no size count visits. */
  static boolean isSeen(Element element, Attributes attributes) {
    return !Visibility.isHidden(element, attributes) && !Picture.hasIconSize(attributes);
  }

  /**
   * The address of what it shows.
   *
   * @param element an {@code audio}, {@code embed}, {@code iframe}, {@code object} or {@code video}
   * @return the address as in the page; empty if a script has to fill it in
   */
  public static String address(Element element) {
    String own = stated(element);
    Element inner = own.isEmpty() ? element.selectFirst("source[src], embed[src]") : null;
    return inner == null ? own : stated(inner);
  }

  private static String stated(Element element) {
    for (String attribute : new String[] {"src", "data", "data-src"}) {
      String address = element.attr(attribute).strip();
      if (!address.isEmpty() && !address.startsWith("about:")) {
        return address;
      }
    }
    return "";
  }

  /**
   * The document that it shows, if that is no film, sound or page.
   *
   * @param address the resolved address of what is shown
   * @return that of the document, also the one that a viewer gets ({@code
   *     viewer.html?file=/f/a.pdf})
   */
  public static Optional<String> document(String address) {
    if (!FileLink.isFile(address)) {
      return Optional.empty();
    }
    int query = address.indexOf('?') + 1;
    boolean viewer = address.startsWith("html", query - "html?".length());
    for (String part : address.substring(query).split("&", -1)) {
      String value = decoded(part.substring(part.indexOf('=') + 1));
      if (query > 0 && (viewer || value.contains("://")) && FileLink.isFile(value)) {
        return new Links(address, null).resolve(value);
      }
    }
    return Optional.of(address);
  }

  private static String decoded(String value) {
    try {
      return URLDecoder.decode(value, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return value; // A percent sign that stands for itself.
    }
  }
}
