package org.civicdoc.pdf;

/** How pages look. */
public enum PdfTheme {
  /** News and notices: title, byline, justified text, running title, page n / N. */
  NEWS,
  /**
   * Official documents after GB/T 9704-2012: its type area of 22 lines of 28 characters, its sizes,
   * typefaces, indents and page numbers, which are turned along with a page that is turned for a
   * table; the list of the page's files, and where it was found, stand at the end. Give it {@link
   * FontRole#FANGSONG} and {@link FontRole#TITLE_SONG}; Song stands in for them, with a warning.
   */
  OFFICIAL
}
