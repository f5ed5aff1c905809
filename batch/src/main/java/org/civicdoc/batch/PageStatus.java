package org.civicdoc.batch;

/** What became of a page. */
public enum PageStatus {
  /** All outputs were written. */
  OK(false),
  /** All outputs were written, but the page, or what was read of it, ends before its end. */
  OK_TRUNCATED(false),
  /** All outputs were written, but some bytes mean nothing in the page's charset. */
  DECODE_SUSPECT(false),
  /** There are no bytes, or nothing but white space. */
  EMPTY(true),
  /** The bytes are no page but a PDF, an image or an archive. */
  NOT_HTML(true),
  /** The page holds no article: a list of articles, a frameset, an error or login page. */
  NO_ARTICLE(true),
  /** The page has more bytes than the limit, and was not read. */
  TOO_LARGE(true),
  /** The page unpacks to more than a hundred times its size. */
  ARCHIVE_BOMB(true),
  /** The page's bytes could not be read. */
  UNREADABLE(true),
  /** The parser failed. */
  PARSE_ERROR(true),
  /** The analysis or an output could not be made. */
  RENDER_ERROR(true),
  /** An output could not be written, or there was a file in its place that was to stay. */
  WRITE_ERROR(true),
  /** The page took longer than allowed, twice. */
  TIMEOUT(true),
  /** The page needed more memory than its worker has, twice. */
  OUT_OF_MEMORY(true),
  /** The page ended its worker's process, twice. */
  CRASH(true);

  private final boolean failure;

  PageStatus(boolean failure) {
    this.failure = failure;
  }

  /**
   * Whether the page failed.
   *
   * @return whether an output is missing
   */
  public boolean isFailure() {
    return failure;
  }
}
