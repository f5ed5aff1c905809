package org.civicdoc.render;

import java.util.Locale;
import java.util.Set;

/**
 * Which addresses of a page may stand in a rendering: those without a scheme, and those whose
 * scheme neither runs a script nor brings a document of its own.
 */
final class SafeUrl {

  private static final Set<String> LINK_SCHEMES =
      Set.of("http", "https", "ftp", "ftps", "mailto", "tel");

  private static final Set<String> IMAGE_SCHEMES = Set.of("http", "https", "ftp", "ftps");

  /** Pictures of dots; SVG is a document. */
  private static final Set<String> DATA_IMAGES =
      Set.of("image/png", "image/jpeg", "image/jpg", "image/gif", "image/webp", "image/bmp");

  private SafeUrl() {}

  static boolean isLink(String url) {
    String scheme = scheme(url);
    return scheme.isEmpty() || LINK_SCHEMES.contains(scheme);
  }

  static boolean isImage(String url) {
    String scheme = scheme(url);
    return scheme.isEmpty()
        || IMAGE_SCHEMES.contains(scheme)
        || (scheme.equals("data") && DATA_IMAGES.contains(mediaType(url)));
  }

  /**
   * The scheme as a browser sees it, in lower case; empty for a relative address. WHATWG URL, 4.4:
   * leading control characters and spaces are passed over, as are tabs and line breaks anywhere.
   */
  private static String scheme(String url) {
    StringBuilder scheme = new StringBuilder();
    for (int i = 0; i < url.length(); i++) {
      char c = url.charAt(i);
      if (c == ':') {
        return scheme.toString().toLowerCase(Locale.ROOT);
      }
      if (isPassedOver(c, scheme.isEmpty())) {
        continue;
      }
      if (!isSchemeCharacter(c, scheme.isEmpty())) {
        return "";
      }
      scheme.append(c);
    }
    return "";
  }

  private static boolean isPassedOver(char c, boolean leading) {
    return c == '\t' || c == '\n' || c == '\r' || (leading && c <= ' ');
  }

  /** RFC 3986, 3.1. */
  private static boolean isSchemeCharacter(char c, boolean first) {
    boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    return letter || (!first && ((c >= '0' && c <= '9') || c == '+' || c == '-' || c == '.'));
  }

  private static String mediaType(String url) {
    int start = url.indexOf(':') + 1;
    int end = start;
    while (end < url.length() && url.charAt(end) != ';' && url.charAt(end) != ',') {
      end++;
    }
    return url.substring(start, end).strip().toLowerCase(Locale.ROOT);
  }
}
