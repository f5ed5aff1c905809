package org.civicdoc.pdf.internal.engine;

import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.CacheStore;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.civicdoc.pdf.PdfConformance;
import org.civicdoc.pdf.internal.font.DocumentFonts;
import org.civicdoc.pdf.internal.font.FontSet;
import org.civicdoc.pdf.internal.image.ImageShelf;
import org.civicdoc.pdf.internal.typesetting.CivicTextRenderer;
import org.civicdoc.pdf.internal.typesetting.LineBreaker;
import org.w3c.dom.Document;

/** Lays out markup. Immutable and thread-safe; what one layout needs is made for it. */
public final class LayoutEngine {

  private final FontSet fonts;
  private final PdfConformance conformance;
  private final float tracking;

  /** Metrics of the faces, which the engine would otherwise load every face for. Thread-safe. */
  private final FSDefaultCacheStore metrics = new FSDefaultCacheStore();

  /**
   * An engine.
   *
   * @param fonts the typefaces
   * @param conformance the standard to keep
   * @param tracking ems to add to the width of each full-width character
   */
  public LayoutEngine(FontSet fonts, PdfConformance conformance, float tracking) {
    EngineLog.install();
    this.fonts = fonts;
    this.conformance = conformance;
    this.tracking = tracking;
  }

  /**
   * Lays out markup.
   *
   * @param markup the markup, from this module only
   * @param images the images that it names
   * @param pdf an empty document that will receive the pages
   * @return the pages, to be closed
   * @throws IOException if the document cannot be written to
   */
  public Layout layOut(Document markup, ImageShelf images, PDDocument pdf) throws IOException {
    DocumentFonts documentFonts = new DocumentFonts(fonts, pdf);
    PdfRendererBuilder builder = new PdfRendererBuilder();
    documentFonts.register(builder);
    denyResources(builder);
    builder.useCacheStore(CacheStore.PDF_FONT_METRICS, metrics);
    builder.useUnicodeLineBreaker(new LineBreaker());
    builder.usePDDocument(pdf);
    builder.usePdfVersion(1.7f);
    setConformance(builder);
    builder.withW3cDocument(markup, null);
    PdfBoxRenderer renderer = builder.buildPdfRenderer();
    try {
      ShelfAgent agent = new ShelfAgent(renderer.getOutputDevice(), images, pdf);
      agent.setSharedContext(renderer.getSharedContext());
      renderer.getSharedContext().setUserAgentCallback(agent);
      documentFonts.registerFallbacks(renderer.getFontResolver());
      Layout layout =
          new Layout(
              renderer,
              markup,
              new CivicTextRenderer(documentFonts, renderer.getSharedContext(), tracking));
      layout.run();
      return layout;
    } catch (RuntimeException | Error e) {
      renderer.close();
      throw e;
    }
  }

  /** Tags, or none; what else marks a file as PDF/A is left to {@code PdfFinisher}. */
  private void setConformance(PdfRendererBuilder builder) {
    if (conformance == PdfConformance.PDF_1_7) {
      // Level B is untagged. Without any level the engine would set up fonts of the machine.
      builder.usePdfAConformance(PdfAConformance.PDFA_2_B);
    } else {
      builder.usePdfUaAccessibility(true);
    }
  }

  /** Nothing at all: not before a URI is resolved, not after. Images have a {@link ShelfAgent}. */
  private static void denyResources(PdfRendererBuilder builder) {
    for (ExternalResourceControlPriority when : ExternalResourceControlPriority.values()) {
      builder.useExternalResourceAccessControl((uri, type) -> false, when);
    }
    builder.useUriResolver((base, uri) -> null);
  }
}
