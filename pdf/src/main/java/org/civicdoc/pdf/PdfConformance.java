package org.civicdoc.pdf;

/** Which standards a PDF keeps. */
public enum PdfConformance {
  /** PDF/A-2a (ISO 19005-2) and PDF/UA-1 (ISO 14289-1): tagged, self-contained, for archives. */
  PDF_A_2A,
  /**
   * PDF/A-3a (ISO 19005-3) and PDF/UA-1; embeds the source page if {@link
   * PdfContext#withSourcePage} gives it.
   */
  PDF_A_3A,
  /** PDF 1.7 (ISO 32000-1) without tags: smaller and faster, not for archives. */
  PDF_1_7
}
