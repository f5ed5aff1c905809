package org.civicdoc.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.civicdoc.model.CivicDocument;
import org.civicdoc.pdf.internal.Warnings;
import org.civicdoc.pdf.internal.archive.ArchivalRecord;
import org.civicdoc.pdf.internal.engine.Layout;
import org.civicdoc.pdf.internal.image.DocumentImages;
import org.civicdoc.pdf.internal.image.ImageShelf;
import org.civicdoc.pdf.internal.markup.DocumentMarkup;
import org.w3c.dom.Document;

/**
 * Typesets documents as PDF: A4, with Chinese typefaces embedded, tagged and valid PDF/A-2a and
 * PDF/UA-1 unless told otherwise. Immutable and thread-safe; build one and share it.
 *
 * <pre>{@code
 * PdfRenderer renderer = PdfRenderer.builder().build();
 * try (OutputStream out = Files.newOutputStream(Path.of("page.pdf"))) {
 *   PdfResult result = renderer.render(document, out);
 *   result.warnings().forEach(System.err::println);
 * }
 * }</pre>
 *
 * <p>The same document with the same options gives the same bytes, in any process of the same
 * version of civicdoc on the same JDK and zlib, by which streams are compressed. Nothing is
 * fetched: images come from {@code data:} addresses and from the caller's {@link ImageSource}.
 *
 * <p>The layout engine's log is global to the process. If the application has set none, it goes to
 * the {@code System.Logger} named {@code org.civicdoc.pdf.engine}.
 */
public final class PdfRenderer {

  private final RenderSettings settings;

  PdfRenderer(RenderSettings settings) {
    this.settings = settings;
  }

  /**
   * Starts a renderer with the default options.
   *
   * @return a new builder
   */
  public static PdfRendererBuilder builder() {
    return new PdfRendererBuilder();
  }

  /**
   * Typesets a document with nothing added.
   *
   * @param document the document
   * @param out receives the PDF; stays open
   * @return page count and warnings
   * @throws IOException if {@code out} cannot be written
   */
  public PdfResult render(CivicDocument document, OutputStream out) throws IOException {
    return render(document, PdfContext.none(), out);
  }

  /**
   * Typesets a document.
   *
   * @param document the document
   * @param context what to add to it
   * @param out receives the PDF; stays open
   * @return page count and warnings
   * @throws IOException if {@code out} cannot be written
   */
  public PdfResult render(CivicDocument document, PdfContext context, OutputStream out)
      throws IOException {
    Warnings warnings = settings.newWarnings();
    ImageShelf shelf = new ImageShelf();
    DocumentImages images = settings.images(context, shelf, warnings);
    Document markup = new DocumentMarkup(settings.options()).write(document, images, warnings);
    try (PDDocument pdf = new PDDocument()) {
      int pages = paint(markup, shelf, pdf, warnings);
      ArchivalRecord record = ArchivalRecord.of(document);
      List<SourcePage> sources = settings.sources(context, warnings);
      settings.finisher().finish(pdf, record, sources, out);
      return new PdfResult(pages, warnings.toList());
    }
  }

  private int paint(Document markup, ImageShelf images, PDDocument pdf, Warnings warnings)
      throws IOException {
    try (Layout layout = settings.engine().layOut(markup, images, pdf)) {
      settings.warnOfPages(layout.pageCount(), warnings);
      return layout.paint(settings.limits().pages());
    }
  }

  RenderSettings settings() {
    return settings;
  }
}
