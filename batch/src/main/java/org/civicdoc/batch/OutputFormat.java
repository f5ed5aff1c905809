package org.civicdoc.batch;

/** What a job can make of a page. */
public enum OutputFormat {
  /** {@code NAME.pdf}: the article, laid out for archives. */
  PDF("pdf", true),
  /**
   * {@code NAME.json}: the document, its analysis as {@code "analysis"} and, if there is a PDF too,
   * the number of its pages and what it shows otherwise as {@code "pdf"}.
   */
  DOCUMENT_WITH_ANALYSIS("json", false),
  /** {@code NAME.json}: the document alone. */
  DOCUMENT("json", false),
  /** {@code NAME.json}: the analysis alone, with the text that its offsets count in. */
  ANALYSIS("json", false),
  /** {@code NAME.txt}: the article as plain text. */
  TEXT("txt", true),
  /** {@code NAME.md}: the article as Markdown. */
  MARKDOWN("md", true),
  /**
   * {@code NAME.explain}: why the document came out as it did, as text. Documents in JSON then hold
   * the same as {@code "explanation"}.
   */
  EXPLANATION("explain", false);

  private final String extension;
  private final boolean showsArticle;

  OutputFormat(String extension, boolean showsArticle) {
    this.extension = extension;
    this.showsArticle = showsArticle;
  }

  /**
   * What the names of such files end in.
   *
   * @return the ending without its dot
   */
  public String extension() {
    return extension;
  }

  /**
   * Whether it is for readers of the article, and of no use if the page has none.
   *
   * @return whether it is written for pages with an article only
   */
  public boolean showsArticle() {
    return showsArticle;
  }
}
