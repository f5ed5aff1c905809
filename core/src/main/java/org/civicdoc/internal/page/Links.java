package org.civicdoc.internal.page;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Resolves the addresses in a page against the page's own, if that is known, to what a browser
 * would ask for. Characters beyond ASCII stay readable.
 */
public final class Links {

  private static final Set<String> DEAD_SCHEMES = Set.of("javascript", "vbscript", "about", "data");

  /** Those whose addresses have a path of folders; a backslash parts it, too: WHATWG URL, 4.4. */
  private static final Set<String> SPECIAL_SCHEMES = Set.of("http", "https", "ftp", "file");

  /** What no address may hold (RFC 3986, 2), besides controls. */
  private static final String UNSAFE = " \"<>\\^`{|}";

  private final @Nullable Address base;

  /**
   * Makes a resolver.
   *
   * @param pageUrl the page's address, or null
   * @param baseHref the page's {@code <base href>}, or null
   */
  public Links(@Nullable String pageUrl, @Nullable String baseHref) {
    Address page = pageUrl == null ? null : base(Address.of(trimmed(pageUrl)));
    if (baseHref == null) {
      base = page;
    } else {
      Address stated = parsed(trimmed(baseHref), page);
      base = base(page == null ? stated : page.resolve(stated));
    }
  }

  private static @Nullable Address base(Address address) {
    return address.isBase() ? address : null;
  }

  /**
   * Resolves an address that leads to another page or file.
   *
   * @param href the address as in the page
   * @return the address, absolute if the page's own is known; empty if it leads nowhere: a script,
   *     a place on the same page, nothing
   */
  public Optional<String> resolve(String href) {
    String trimmed = trimmed(href);
    if (trimmed.isEmpty() || trimmed.charAt(0) == '#') {
      return Optional.empty();
    }
    String scheme = Address.of(trimmed).scheme();
    return scheme != null && DEAD_SCHEMES.contains(lower(scheme))
        ? Optional.empty()
        : Optional.of(resolveAny(trimmed));
  }

  /**
   * Resolves the address of an image, which may be a {@code data:} address.
   *
   * @param src the address as in the page
   * @return the address, absolute if the page's own is known
   */
  public String resolveAny(String src) {
    String trimmed = trimmed(src);
    if (base == null) {
      return trimmed;
    }
    Address address = parsed(trimmed, base);
    String scheme = address.scheme();
    return scheme == null || SPECIAL_SCHEMES.contains(lower(scheme))
        ? encoded(base.resolve(address).toString())
        : trimmed;
  }

  /** Ends without spaces and controls, no tabs and line ends within: WHATWG URL, 4.4. */
  private static String trimmed(String address) {
    return address.trim().replaceAll("[\t\n\r]", "");
  }

  private static Address parsed(String trimmed, @Nullable Address around) {
    Address address = Address.of(trimmed);
    String own = address.scheme();
    String scheme = own != null || around == null ? own : around.scheme();
    if (scheme == null || !SPECIAL_SCHEMES.contains(lower(scheme))) {
      return address;
    }
    int end = 0;
    while (end < trimmed.length() && trimmed.charAt(end) != '?' && trimmed.charAt(end) != '#') {
      end++;
    }
    return Address.of(trimmed.substring(0, end).replace('\\', '/') + trimmed.substring(end));
  }

  private static String encoded(String address) {
    StringBuilder encoded = new StringBuilder(address.length());
    for (int i = 0; i < address.length(); i++) {
      char c = address.charAt(i);
      if (c < ' ' || c == 0x7F || UNSAFE.indexOf(c) >= 0) {
        encoded.append(String.format(Locale.ROOT, "%%%02X", (int) c));
      } else {
        encoded.append(c);
      }
    }
    return encoded.toString();
  }

  private static String lower(String scheme) {
    return scheme.toLowerCase(Locale.ROOT);
  }
}
