package org.civicdoc.benchmarks;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.civicdoc.parser.CivicParser;
import org.civicdoc.pdf.PdfRenderer;

/** Makes one PDF: what a process costs that does nothing else. For {@code benchmarks/pdf-peers}. */
public final class ColdPdf {

  private ColdPdf() {}

  /**
   * Makes one PDF.
   *
   * @param arguments the page and the PDF
   * @throws IOException if the one cannot be read or the other not written
   */
  public static void main(String[] arguments) throws IOException {
    try (OutputStream out = Files.newOutputStream(Path.of(arguments[1]))) {
      PdfRenderer.builder()
          .build()
          .render(CivicParser.builder().build().parse(Path.of(arguments[0])), out);
    }
  }
}
