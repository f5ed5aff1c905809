package org.civicdoc.batch;

import org.jspecify.annotations.Nullable;

/**
 * Where an input page is.
 *
 * @param source the file that holds the page, or the archive, as the caller named it
 * @param position where in the archive: the name of an entry, or the offset of a WARC record in
 *     bytes; null if the source is the page
 */
public record PagePlace(String source, @Nullable String position) {

  /**
   * The page as one would point at it; no two pages of a job have the same.
   *
   * @return such as {@code news/a.html}, {@code pages.zip!/a.html} or {@code crawl.warc.gz@1204}
   */
  public String id() {
    if (position == null) {
      return source;
    }
    return source + (position.startsWith("@") ? "" : "!/") + position;
  }
}
