package org.civicdoc.pdf;

import org.civicdoc.model.CivicDocument;
import org.civicdoc.model.PlainText;

/** A document that waits to be bound, and how many pages it will have. */
final class WaitingDocument {

  /** What a page holds at most; a document is taken for shorter than it is rather than longer. */
  private static final int CHARACTERS_ON_A_PAGE = 1_300;

  private final CivicDocument document;
  private final PdfContext context;
  private int pages;
  private boolean laidOut;

  WaitingDocument(CivicDocument document, PdfContext context) {
    this.document = document;
    this.context = context;
    this.pages = 1 + PlainText.of(document).text().length() / CHARACTERS_ON_A_PAGE;
  }

  CivicDocument document() {
    return document;
  }

  PdfContext context() {
    return context;
  }

  /** The number of pages; a guess until the document has been laid out. */
  int pages() {
    return pages;
  }

  void setPages(int count) {
    pages = count;
    laidOut = true;
  }

  /** Whether it is known to have more pages than a document may have. */
  boolean mustBeCut(PdfLimits limits) {
    return laidOut && pages > limits.pages();
  }
}
