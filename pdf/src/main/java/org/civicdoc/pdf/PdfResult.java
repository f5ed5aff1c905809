package org.civicdoc.pdf;

import java.util.List;

/**
 * What came of a rendering.
 *
 * @param pageCount the number of pages, at least 1
 * @param warnings what is shown otherwise than the document holds it; empty if nothing is
 */
public record PdfResult(int pageCount, List<PdfWarning> warnings) {

  /** Copies the list. */
  public PdfResult {
    warnings = List.copyOf(warnings);
  }
}
