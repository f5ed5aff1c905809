package org.civicdoc.pdf;

import java.util.List;

/**
 * What came of binding a volume.
 *
 * @param pageCounts the number of pages of each part, cover and contents included
 * @param documents the documents in the order in which they were given
 * @param warnings what is shown otherwise on the covers
 */
public record PdfVolumeResult(
    List<Integer> pageCounts, List<PdfVolumeDocument> documents, List<PdfWarning> warnings) {

  /** Copies the lists. */
  public PdfVolumeResult {
    pageCounts = List.copyOf(pageCounts);
    documents = List.copyOf(documents);
    warnings = List.copyOf(warnings);
  }
}
