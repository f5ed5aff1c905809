package org.civicdoc.pdf;

/** The kinds of {@link PdfWarning}. */
public enum PdfWarningCode {
  /** No typeface has a character; 〓 (U+3013) is seen in its place, in another colour. */
  MISSING_CHARACTER,
  /** Control and format characters, which print nothing, were left out. */
  INVISIBLE_CHARACTER,
  /** A typeface that the theme asks for was not given; another stands in. */
  FONT_SUBSTITUTED,
  /** An image is not at hand; a frame with its text stands for it. */
  IMAGE_UNAVAILABLE,
  /** An image is damaged, of an unknown format or over a limit; a frame stands for it. */
  IMAGE_REJECTED,
  /**
   * An image has more pixels than can be printed, or than fit into memory, and rows and columns of
   * it were left out; or tall images are too many for each to go over pages.
   */
  IMAGE_REDUCED,
  /** A link's target is no absolute web or mail address; its text is printed without the link. */
  LINK_DROPPED,
  /** The document states no title. */
  NO_TITLE,
  /**
   * A table is larger than a limit, has more columns than the line has room for, or is irregular;
   * spans, rows or columns were cut.
   */
  TABLE_CUT,
  /** A table has so many columns that words or numbers in it are broken, in the smallest type. */
  TABLE_WORDS_BROKEN,
  /** Blocks are nested deeper than the limit; the inner ones are printed as plain paragraphs. */
  NESTING_CUT,
  /** The text changes its formatting more often than the limit; the rest is printed plain. */
  FORMATTING_CUT,
  /**
   * The document is longer than a limit; the rest is not printed. Attachments and where the page
   * was found still are, as long as they take few thousand characters.
   */
  TEXT_CUT,
  /** The document has more pages than the limit; the further ones are left out. */
  PAGES_CUT,
  /** PDF/A-3a was asked for without a source page; nothing is embedded. */
  NO_SOURCE_PAGE,
  /** A source page was given, but the standard is not PDF/A-3a; it is not embedded. */
  SOURCE_PAGE_DROPPED
}
