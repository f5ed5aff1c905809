package org.civicdoc.batch;

import java.nio.file.Path;
import org.civicdoc.explain.Explanation;
import org.civicdoc.model.CivicDocument;
import org.civicdoc.parser.ParseResult;
import org.civicdoc.pdf.PdfResult;
import org.jspecify.annotations.Nullable;

/** A page on its way through the outputs, of which later ones may use what earlier ones found. */
final class ParsedPage {

  private final Path file;
  private final CivicDocument document;
  private final @Nullable Explanation explanation;
  private @Nullable PdfResult pdf;

  ParsedPage(Path file, ParseResult result) {
    this.file = file;
    this.document = result.document();
    this.explanation = result.explanation();
  }

  Path file() {
    return file;
  }

  CivicDocument document() {
    return document;
  }

  /** Why the document came out so; null if nobody asked. */
  @Nullable Explanation explanation() {
    return explanation;
  }

  @Nullable PdfResult pdf() {
    return pdf;
  }

  void setPdf(PdfResult result) {
    this.pdf = result;
  }
}
