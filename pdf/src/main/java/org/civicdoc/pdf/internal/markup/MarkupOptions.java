package org.civicdoc.pdf.internal.markup;

import org.civicdoc.pdf.PdfLimits;
import org.civicdoc.pdf.PdfTheme;
import org.civicdoc.pdf.internal.font.FontSet;

/**
 * How documents become markup.
 *
 * @param theme what a page is made of
 * @param styleSheet the theme's CSS
 * @param fonts what can be printed
 * @param limits how much of a document is printed
 * @param linkTargets whether the address of a link is printed behind its text
 */
public record MarkupOptions(
    PdfTheme theme, String styleSheet, FontSet fonts, PdfLimits limits, boolean linkTargets) {}
