package org.civicdoc.internal.page;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.civicdoc.internal.text.Spaces;
import org.jspecify.annotations.Nullable;

/** Resolves the addresses in a page against the page's own, if that is known. */
public final class Links {

  private static final Set<String> DEAD_SCHEMES = Set.of("javascript", "vbscript", "about", "data");

  private final @Nullable URI base;

  /**
   * Makes a resolver.
   *
   * @param pageUrl the page's address, or null
   * @param baseHref the page's {@code <base href>}, or null
   */
  public Links(@Nullable String pageUrl, @Nullable String baseHref) {
    URI page = pageUrl == null ? null : absolute(parse(pageUrl));
    URI stated = baseHref == null ? null : parse(baseHref);
    if (stated == null) {
      base = page;
    } else {
      base = absolute(page == null ? stated : page.resolve(stated));
    }
  }

  /**
   * Resolves an address that leads to another page or file.
   *
   * @param href the address as in the page
   * @return the address, absolute if the page's own is known; empty if it leads nowhere: a script,
   *     a place on the same page, nothing
   */
  public Optional<String> resolve(String href) {
    String trimmed = Spaces.collapse(href);
    int colon = trimmed.indexOf(':');
    String scheme = colon < 0 ? "" : trimmed.substring(0, colon).toLowerCase(Locale.ROOT);
    if (trimmed.isEmpty() || trimmed.charAt(0) == '#' || DEAD_SCHEMES.contains(scheme)) {
      return Optional.empty();
    }
    return Optional.of(resolveAny(trimmed));
  }

  /**
   * Resolves the address of an image, which may be a {@code data:} address.
   *
   * @param src the address as in the page
   * @return the address, absolute if the page's own is known
   */
  public String resolveAny(String src) {
    URI uri = base == null ? null : parse(src);
    return base == null || uri == null || uri.isOpaque() ? src : base.resolve(uri).toString();
  }

  private static @Nullable URI absolute(@Nullable URI uri) {
    return uri != null && uri.isAbsolute() && !uri.isOpaque() ? uri : null;
  }

  /** Pages hold addresses that are none; such a one is left as it is. */
  private static @Nullable URI parse(String text) {
    try {
      return new URI(text);
    } catch (URISyntaxException e) {
      return null;
    }
  }
}
