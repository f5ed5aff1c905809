package org.civicdoc.internal.paging;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A page's address with the page's number taken out: {@code content_2.html}, {@code
 * content-2.html}, {@code view?id=7&page=2} and {@code /7/page/2} are the second pages of
 * something.
 *
 * @param stem the address that all pages of an article share
 * @param number the number in it; {@link #UNNUMBERED} if there is none
 */
record PageAddress(String stem, int number) {

  /** Comes before every number: the first page often has none. */
  static final int UNNUMBERED = -1;

  /** More digits make an identifier. */
  private static final Pattern IN_NAME =
      Pattern.compile("(?<=[^/])[_-](?:p|page)?(\\d{1,2})(?=(?:\\.\\w{1,6})?$)");

  private static final Pattern IN_FOLDER = Pattern.compile("/page/(\\d{1,2})(?=/?$)");

  private static final Pattern IN_QUERY =
      Pattern.compile(
          "(?<=[?&])(?:page|p|pn|page_?no|page_?num|page_?index|cur_?page|current_?page)=(\\d{1,3})(?:&|$)");

  /** The address as it stands. */
  static Optional<PageAddress> plain(@Nullable String url) {
    return Optional.ofNullable(url)
        .map(PageAddress::normal)
        .filter(address -> !address.isEmpty())
        .map(address -> new PageAddress(address, UNNUMBERED));
  }

  /** The address without the number of its page; empty if it has none. */
  static Optional<PageAddress> numbered(@Nullable String url) {
    return plain(url).flatMap(plain -> withoutNumber(plain.stem()));
  }

  private static Optional<PageAddress> withoutNumber(String address) {
    int query = address.indexOf('?');
    if (query >= 0) {
      Matcher matcher = IN_QUERY.matcher(address);
      return matcher.find() ? Optional.of(cut(address, matcher)) : Optional.empty();
    }
    // Only the last folder and the name are looked at, however long the address is.
    for (Pattern pattern : new Pattern[] {IN_FOLDER, IN_NAME}) {
      Matcher matcher = pattern.matcher(address);
      matcher.region(Math.max(0, address.length() - 64), address.length());
      matcher.useTransparentBounds(true);
      if (matcher.find()) {
        return Optional.of(cut(address, matcher));
      }
    }
    return Optional.empty();
  }

  private static PageAddress cut(String address, Matcher matcher) {
    String stem = address.substring(0, matcher.start()) + address.substring(matcher.end());
    boolean mark = stem.endsWith("?") || stem.endsWith("&");
    return new PageAddress(
        mark ? stem.substring(0, stem.length() - 1) : stem, Integer.parseInt(matcher.group(1)));
  }

  /** Without scheme and fragment, in lower case: a site answers to both schemes and cases. */
  private static String normal(String url) {
    String address = url.strip();
    int fragment = address.indexOf('#');
    address = fragment < 0 ? address : address.substring(0, fragment);
    int scheme = address.indexOf("://");
    address = scheme < 0 ? address : address.substring(scheme + 3);
    return address.toLowerCase(Locale.ROOT);
  }
}
