package org.civicdoc.parser;

import java.time.Instant;
import org.civicdoc.model.PageFormat;
import org.jspecify.annotations.Nullable;

/**
 * What the caller knows about a page beyond its bytes. All of it is optional. Immutable.
 *
 * <pre>{@code
 * PageContext context = PageContext.none().withUrl("http://www.example.gov.cn/art/1.html");
 * }</pre>
 *
 * @param url the page's address: relative links are resolved against it, it may tell the date, and
 *     it decides which of the profiles that are limited to hosts are used
 * @param charset the name of the charset, as an HTTP header states it; the bytes may overrule it
 * @param capturedAt when the page was saved
 * @param format what the bytes hold; null to let the bytes tell
 * @param truncation why the bytes end before the page does, as whoever fetched them says ({@code
 *     the connection broke}); null if they do not. The document gets an issue {@code
 *     TRUNCATED_INPUT} that says so
 */
public record PageContext(
    @Nullable String url,
    @Nullable String charset,
    @Nullable Instant capturedAt,
    @Nullable PageFormat format,
    @Nullable String truncation) {

  private static final PageContext NONE = new PageContext(null, null, null, null, null);

  /**
   * Nothing is known.
   *
   * @return the empty context
   */
  public static PageContext none() {
    return NONE;
  }

  /**
   * The same with another address.
   *
   * @param newUrl the address, or null
   * @return a changed copy
   */
  public PageContext withUrl(@Nullable String newUrl) {
    return new PageContext(newUrl, charset, capturedAt, format, truncation);
  }

  /**
   * The same with another charset.
   *
   * @param newCharset the charset's name, or null; an unknown name is ignored
   * @return a changed copy
   */
  public PageContext withCharset(@Nullable String newCharset) {
    return new PageContext(url, newCharset, capturedAt, format, truncation);
  }

  /**
   * The same with another time of capture.
   *
   * @param newCapturedAt the time, or null
   * @return a changed copy
   */
  public PageContext withCapturedAt(@Nullable Instant newCapturedAt) {
    return new PageContext(url, charset, newCapturedAt, format, truncation);
  }

  /**
   * The same with another format.
   *
   * @param newFormat the format, or null to let the bytes tell
   * @return a changed copy
   */
  public PageContext withFormat(@Nullable PageFormat newFormat) {
    return new PageContext(url, charset, capturedAt, newFormat, truncation);
  }

  /**
   * The same with another truncation.
   *
   * @param newTruncation why the bytes end before the page does, or null if they do not
   * @return a changed copy
   */
  public PageContext withTruncation(@Nullable String newTruncation) {
    return new PageContext(url, charset, capturedAt, format, newTruncation);
  }
}
