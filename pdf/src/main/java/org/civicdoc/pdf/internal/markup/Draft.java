package org.civicdoc.pdf.internal.markup;

import org.civicdoc.pdf.PdfLimits;
import org.civicdoc.pdf.internal.Warnings;
import org.civicdoc.pdf.internal.image.DocumentImages;

/** What the writers of one document's markup share. */
final class Draft {

  final Xhtml xhtml;
  final MarkupOptions options;
  final PdfLimits limits;
  final DocumentImages images;
  final Warnings warnings;
  final PrintableText printable;
  final TextMeasure measure;
  final TextMeasure plainMeasure;
  final TextBudget budget;

  Draft(Xhtml xhtml, MarkupOptions options, DocumentImages images, Warnings warnings) {
    this.xhtml = xhtml;
    this.options = options;
    this.limits = options.limits();
    this.images = images;
    this.warnings = warnings;
    this.printable = new PrintableText(options.fonts(), warnings);
    this.measure = TextMeasure.ofAnyText(options.fonts());
    this.plainMeasure = TextMeasure.ofPlainText(options.fonts());
    this.budget = new TextBudget(limits, warnings);
  }
}
