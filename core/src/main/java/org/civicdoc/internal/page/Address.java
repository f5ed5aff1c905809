package org.civicdoc.internal.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The parts of an address, after RFC 3986. Unlike {@link java.net.URI} it resolves as browsers do,
 * and takes what pages hold: any text is an address.
 */
record Address(
    @Nullable String scheme,
    @Nullable String authority,
    String path,
    @Nullable String query,
    @Nullable String fragment) {

  /** RFC 3986, appendix B, with the letters of a scheme after 3.1. */
  private static final Pattern PARTS =
      Pattern.compile(
          "(?:([A-Za-z][A-Za-z0-9+.-]*):)?(?://([^/?#]*))?([^?#]*)(?:\\?([^#]*))?(?:#(.*))?",
          Pattern.DOTALL);

  static Address of(String text) {
    Matcher parts = PARTS.matcher(text);
    if (!parts.matches()) {
      throw new AssertionError("every text has the form of an address");
    }
    return new Address(
        parts.group(1), parts.group(2), parts.group(3), parts.group(4), parts.group(5));
  }

  /** Whether other addresses can be resolved against it. */
  boolean isBase() {
    return scheme != null && (authority != null || path.startsWith("/"));
  }

  /** What an address means on the page at this one; RFC 3986, 5.2.2. */
  Address resolve(Address reference) {
    boolean sameScheme = reference.scheme == null || reference.isRelativeIn(scheme);
    if (!sameScheme || reference.authority != null) {
      String ofReference = reference.scheme == null ? scheme : reference.scheme;
      String path = withoutDots(reference.path);
      return new Address(
          ofReference, reference.authority, path, reference.query, reference.fragment);
    }
    if (reference.path.isEmpty()) {
      String kept = reference.query == null ? query : reference.query;
      return new Address(scheme, authority, path, kept, reference.fragment);
    }
    boolean fromRoot = reference.path.startsWith("/");
    String merged = withoutDots(fromRoot ? reference.path : folder() + reference.path);
    return new Address(scheme, authority, merged, reference.query, reference.fragment);
  }

  /** {@code http:a.html}, which browsers take for a.html on a page of that scheme. */
  private boolean isRelativeIn(@Nullable String other) {
    return authority == null && scheme != null && scheme.equalsIgnoreCase(other);
  }

  /** RFC 3986, 5.2.3. */
  private String folder() {
    return path.isEmpty() ? "/" : path.substring(0, path.lastIndexOf('/') + 1);
  }

  /** RFC 3986, 5.2.4. */
  private static String withoutDots(String path) {
    String[] segments = path.split("/", -1);
    List<String> kept = new ArrayList<>(segments.length);
    for (int i = 0; i < segments.length; i++) {
      boolean up = segments[i].equals("..");
      if (up && kept.size() > 1) {
        kept.remove(kept.size() - 1);
      }
      if (!up && !segments[i].equals(".")) {
        kept.add(segments[i]);
      } else if (i == segments.length - 1) {
        kept.add("");
      }
    }
    return String.join("/", kept);
  }

  /** RFC 3986, 5.3. */
  @Override
  public String toString() {
    return (scheme == null ? "" : scheme + ':')
        + (authority == null ? "" : "//" + authority)
        + path
        + (query == null ? "" : '?' + query)
        + (fragment == null ? "" : '#' + fragment);
  }
}
