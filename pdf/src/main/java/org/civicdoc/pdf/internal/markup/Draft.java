package org.civicdoc.pdf.internal.markup;

import org.civicdoc.pdf.PdfLimits;
import org.civicdoc.pdf.internal.Warnings;
import org.civicdoc.pdf.internal.font.FontSet;
import org.civicdoc.pdf.internal.image.ImageShelf;

/** What the writers of one document's markup share. */
final class Draft {

  final Xhtml xhtml = new Xhtml("zh-CN");
  final Warnings warnings;
  final PdfLimits limits;
  final ImageShelf images;
  final PrintableText printable;
  final TextBudget budget;

  Draft(FontSet fonts, PdfLimits limits, ImageShelf images, Warnings warnings) {
    this.warnings = warnings;
    this.limits = limits;
    this.images = images;
    this.printable = new PrintableText(fonts, warnings);
    this.budget = new TextBudget(limits, warnings);
  }
}
