package org.civicdoc.pdf;

/** How pages look. */
public enum PdfTheme {
  /** News and notices: title, byline, justified text, running title, page n / N. */
  NEWS("news.css"),
  /** Official documents after GB/T 9704-2012: its type area, sizes, typefaces and page numbers. */
  OFFICIAL("official.css");

  private final String styleSheet;

  PdfTheme(String styleSheet) {
    this.styleSheet = styleSheet;
  }

  /** The name of the theme's style sheet, a resource beside this class. */
  String styleSheet() {
    return styleSheet;
  }
}
