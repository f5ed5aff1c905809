package org.civicdoc.pdf;

/** How pages look. */
public enum PdfTheme {
  /** News and notices: title, byline, justified text, running title, page n / N. */
  NEWS("news.css");

  private final String styleSheet;

  PdfTheme(String styleSheet) {
    this.styleSheet = styleSheet;
  }

  /** The name of the theme's style sheet, a resource beside this class. */
  String styleSheet() {
    return styleSheet;
  }
}
