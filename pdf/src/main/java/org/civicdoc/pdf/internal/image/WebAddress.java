package org.civicdoc.pdf.internal.image;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An address as saved pages hold it: a URI reference, perhaps with spaces and the like unescaped,
 * which {@code java.net.URI} would refuse.
 *
 * @param scheme what stands before the colon, or null
 * @param authority the host, or null
 * @param path with its escapes resolved
 */
record WebAddress(@Nullable String scheme, @Nullable String authority, String path) {

  /** RFC 3986, appendix B. */
  private static final Pattern PARTS =
      Pattern.compile(
          "(?:([^:/?#]+):)?(?://([^/?#]*))?([^?#]*)(?:\\?[^#]*)?(?:#.*)?", Pattern.DOTALL);

  private static final Set<String> WEB = Set.of("http", "https");

  static WebAddress parse(String address) {
    Matcher parts = PARTS.matcher(address.strip());
    if (!parts.matches()) {
      throw new IllegalStateException("any text matches, but not " + address);
    }
    return new WebAddress(lower(parts.group(1)), lower(parts.group(2)), decoded(parts.group(3)));
  }

  private static @Nullable String lower(@Nullable String name) {
    return name == null ? null : name.toLowerCase(Locale.ROOT);
  }

  private static String decoded(String path) {
    try {
      return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return path;
    }
  }

  /** The path below the directory of a page; null if it lies elsewhere, or that is not known. */
  @Nullable String below(@Nullable WebAddress page) {
    boolean relative = scheme == null && authority == null && !path.startsWith("/");
    if (relative) {
      return path.isEmpty() ? null : path;
    }
    if (page == null || (scheme != null && (!WEB.contains(scheme) || authority == null))) {
      return null;
    }
    String directory = page.path.substring(0, page.path.lastIndexOf('/') + 1);
    boolean sameHost = authority == null || authority.equals(page.authority);
    boolean inside = !directory.isEmpty() && path.startsWith(directory);
    return sameHost && inside && path.length() > directory.length()
        ? path.substring(directory.length())
        : null;
  }
}
