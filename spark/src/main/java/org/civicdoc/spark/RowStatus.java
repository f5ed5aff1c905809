package org.civicdoc.spark;

import org.civicdoc.model.DocumentStatus;

/** What became of a page: the values of the column {@code status}. */
public enum RowStatus {
  /** There is an article, and all of the page was read for it. */
  OK(false),
  /** There is an article, but the page, or what was read of it, ends before its end. */
  OK_TRUNCATED(false),
  /** There is an article, but some bytes mean nothing in the page's charset. */
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
  /** The page's bytes, or all of its archive, could not be read. */
  UNREADABLE(true),
  /** Not a page but a damaged part of an archive, whatever pages it may have held. */
  SOURCE_GAP(true),
  /** The parser failed. */
  PARSE_ERROR(true),
  /** The analysis failed; what the parser found is there. */
  ANALYSIS_ERROR(true),
  /** The PDF could not be made. */
  RENDER_ERROR(true),
  /** The page needed more memory than the executor has. */
  OUT_OF_MEMORY(true);

  private final boolean failure;

  RowStatus(boolean failure) {
    this.failure = failure;
  }

  /**
   * Whether something is missing; the column {@code error} says why then.
   *
   * @return whether the page failed
   */
  public boolean isFailure() {
    return failure;
  }

  static RowStatus of(DocumentStatus status) {
    return switch (status) {
      case OK -> OK;
      case OK_TRUNCATED -> OK_TRUNCATED;
      case DECODE_SUSPECT -> DECODE_SUSPECT;
      case EMPTY -> EMPTY;
      case NOT_HTML -> NOT_HTML;
      case NO_ARTICLE -> NO_ARTICLE;
    };
  }
}
