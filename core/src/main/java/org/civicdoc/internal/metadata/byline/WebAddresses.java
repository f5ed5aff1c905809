package org.civicdoc.internal.metadata.byline;

/** Addresses in bylines: the site's own before the date. They are no part of a sentence. */
final class WebAddresses {

  private WebAddresses() {}

  /**
   * The end of the address that begins at a place.
   *
   * @param line a line
   * @param at the place
   * @param limit where to stop
   * @return the index after the address; the place itself if none begins there
   */
  static int endAt(String line, int at, int limit) {
    boolean scheme = line.startsWith("http", at) && line.indexOf("://", at) - at <= 5;
    if (at >= limit || !scheme && !line.startsWith("www.", at)) {
      return at;
    }
    int end = at;
    while (end < limit && line.charAt(end) > ' ' && line.charAt(end) < '\u007F') {
      end++;
    }
    return end;
  }
}
