package org.civicdoc.pdf;

import java.util.List;

/**
 * A document within a volume.
 *
 * @param part the number of the part that it is in, from 1
 * @param firstPage the page of the part that it begins on, from 1
 * @param pageCount the number of its pages that are there, at least 1
 * @param warnings what is shown otherwise than the document holds it; empty if nothing is
 */
public record PdfVolumeDocument(int part, int firstPage, int pageCount, List<PdfWarning> warnings) {

  /** Copies the list. */
  public PdfVolumeDocument {
    warnings = List.copyOf(warnings);
  }
}
