package org.civicdoc.batch;

import java.nio.file.Path;
import org.civicdoc.model.CivicDocument;
import org.civicdoc.pdf.PdfResult;
import org.jspecify.annotations.Nullable;

/** A page on its way through the outputs, of which later ones may use what earlier ones found. */
final class ParsedPage {

  private final Path file;
  private final CivicDocument document;
  private @Nullable PdfResult pdf;

  ParsedPage(Path file, CivicDocument document) {
    this.file = file;
    this.document = document;
  }

  Path file() {
    return file;
  }

  CivicDocument document() {
    return document;
  }

  @Nullable PdfResult pdf() {
    return pdf;
  }

  void setPdf(PdfResult result) {
    this.pdf = result;
  }
}
