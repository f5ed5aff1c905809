package org.civicdoc.pdf;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.civicdoc.model.CivicDocument;
import org.civicdoc.pdf.internal.Warnings;
import org.civicdoc.pdf.internal.archive.ArchivalRecord;
import org.civicdoc.pdf.internal.archive.PdfFinisher;
import org.civicdoc.pdf.internal.engine.LayoutEngine;
import org.civicdoc.pdf.internal.font.FontSet;
import org.civicdoc.pdf.internal.image.ImageShelf;
import org.civicdoc.pdf.internal.markup.DocumentMarkup;

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
 * <p>The same document with the same options gives the same bytes, in any process. Nothing is
 * fetched: images come from {@code data:} addresses and from the caller's {@link ImageSource}.
 *
 * <p>The layout engine's log is global to the process. If the application has set none, it goes to
 * the {@code System.Logger} named {@code org.civicdoc.pdf.engine}.
 */
public final class PdfRenderer {

  private final PdfConformance conformance;
  private final PdfLimits limits;
  private final FontSet fonts;
  private final PdfTheme theme;
  private final ThemeStyle style;
  private final LayoutEngine engine;

  PdfRenderer(PdfTheme theme, PdfConformance conformance, PdfLimits limits, FontSet fonts) {
    this.conformance = conformance;
    this.limits = limits;
    this.fonts = fonts;
    this.theme = theme;
    this.style = ThemeStyle.of(theme);
    this.engine = new LayoutEngine(fonts, conformance, style.tracking());
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
    Warnings warnings = new Warnings();
    style.warnOfSubstitutes(fonts, warnings);
    ImageShelf images = new ImageShelf(context.images(), limits, warnings);
    DocumentMarkup markup =
        new DocumentMarkup(theme, style.sheet(), fonts, limits, images, warnings);
    try (PDDocument pdf = new PDDocument()) {
      engine.layOut(markup.write(document), images, pdf);
      ArchivalRecord record = ArchivalRecord.of(document);
      new PdfFinisher(conformance, warnings).finish(pdf, record, context.sourcePage(), out);
      return new PdfResult(pdf.getNumberOfPages(), warnings.toList());
    }
  }
}
