package org.civicdoc.model;

/** The kinds of {@link ParseIssue}. */
public enum IssueCode {
  /** There are no bytes, or nothing but white space. */
  EMPTY_INPUT,
  /** The bytes are not a page: an image, a PDF, an archive. */
  NOT_A_PAGE,
  /** No article was found. */
  NO_ARTICLE,
  /** The page lists articles and holds none itself. */
  LISTING_PAGE,
  /** The page reports an error, such as 404. */
  ERROR_PAGE,
  /** The page asks to log in. */
  LOGIN_PAGE,
  /** The page only frames other pages. */
  FRAMESET,
  /** The charset that the page declares, or the caller names, is not the one of its bytes. */
  CHARSET_MISMATCH,
  /** Some bytes mean nothing in the charset and were replaced by U+FFFD. */
  UNDECODABLE_BYTES,
  /**
   * The page ends in the middle of its article, or the caller says that its bytes end early; of an
   * article over several pages, some are missing in between.
   */
  TRUNCATED_INPUT,
  /** The page is larger than a limit; the document holds what fits. */
  LIMIT_EXCEEDED,
  /** No title was found. */
  NO_TITLE,
  /** No date of publication was found. */
  NO_PUBLICATION_TIME,
  /** Sources within the page disagree about a field. */
  CONFLICTING_METADATA,
  /**
   * Text, pictures or names within the article's element are neither in its blocks nor in a field.
   */
  TEXT_LEFT_OUT,
  /** The article shows films, sounds or other pages, of which a document holds nothing. */
  MEDIA_LEFT_OUT
}
