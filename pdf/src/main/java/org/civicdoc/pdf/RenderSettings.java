package org.civicdoc.pdf;

import java.util.ArrayList;
import java.util.List;
import org.civicdoc.pdf.internal.Warnings;
import org.civicdoc.pdf.internal.archive.PdfFinisher;
import org.civicdoc.pdf.internal.engine.LayoutEngine;
import org.civicdoc.pdf.internal.image.DocumentImages;
import org.civicdoc.pdf.internal.image.ImageShelf;
import org.civicdoc.pdf.internal.markup.MarkupOptions;

/**
 * What a renderer has been told, and the engine that was made for it. Immutable; shared by the
 * volumes that are made with the renderer.
 *
 * @param conformance the standard to keep
 * @param style what the pages are set in
 * @param options how documents become markup
 * @param engine lays out markup
 */
record RenderSettings(
    PdfConformance conformance, ThemeStyle style, MarkupOptions options, LayoutEngine engine) {

  PdfLimits limits() {
    return options.limits();
  }

  PdfFinisher finisher() {
    return new PdfFinisher(conformance, options.theme());
  }

  DocumentImages images(PdfContext context, ImageShelf shelf, Warnings warnings) {
    return new DocumentImages(context.images(), limits(), shelf, warnings);
  }

  /** The pages to embed, with a warning if one is missing or has no place. */
  List<SourcePage> sources(PdfContext context, Warnings warnings) {
    List<SourcePage> sources = new ArrayList<>();
    if (conformance == PdfConformance.PDF_A_3A) {
      if (context.sourcePage() == null) {
        warnings.add(PdfWarningCode.NO_SOURCE_PAGE, "PDF/A-3a without a source page to embed");
      } else {
        sources.add(context.sourcePage());
      }
    } else if (context.sourcePage() != null) {
      warnings.add(
          PdfWarningCode.SOURCE_PAGE_DROPPED,
          context.sourcePage().fileName() + " is not embedded, only PDF/A-3a embeds source pages");
    }
    return sources;
  }

  void warnOfPages(int count, Warnings warnings) {
    if (count > limits().pages()) {
      warnings.add(
          PdfWarningCode.PAGES_CUT,
          "only the first " + limits().pages() + " of " + count + " pages are there");
    }
  }

  Warnings newWarnings() {
    Warnings warnings = new Warnings();
    style.warnOfSubstitutes(options.fonts(), warnings);
    return warnings;
  }
}
