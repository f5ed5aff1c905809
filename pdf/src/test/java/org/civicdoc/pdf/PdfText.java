package org.civicdoc.pdf;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.civicdoc.model.CivicDocument;
import org.civicdoc.pdf.internal.Warnings;
import org.civicdoc.pdf.internal.image.DocumentImages;
import org.civicdoc.pdf.internal.image.ImageShelf;
import org.civicdoc.pdf.internal.markup.DocumentMarkup;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Text of PDFs and of the markup behind them, for comparison. */
final class PdfText {

  private static final float POINTS_PER_MM = 72 / 25.4f;

  /** Markup that the document does not hold: what the theme says on its own account. */
  private static final Set<String> GENERATED =
      Set.of(
          "running-site",
          "running-title",
          "subtitle",
          "front",
          "attachments",
          "missing-image",
          "cut",
          "repeated",
          "red-head",
          "colophon",
          "label");

  private PdfText() {}

  /** The text between the running title and the page number. */
  static String body(byte[] pdf) throws IOException {
    return body(pdf, 28, 27);
  }

  /** The text of one page, from 1, between running title and page number. */
  static String page(PDDocument document, int page) throws IOException {
    return text(document, page, page, 28, 27);
  }

  /** The text between two margins in millimetres. */
  private static String body(byte[] pdf, float top, float bottom) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return text(document, 1, document.getNumberOfPages(), top, bottom);
    }
  }

  private static String text(PDDocument document, int first, int last, float top, float bottom)
      throws IOException {
    PDFTextStripper stripper =
        new PDFTextStripper() {
          @Override
          protected void processTextPosition(TextPosition text) {
            float y = text.getYDirAdj() / POINTS_PER_MM;
            if (y > top && y < 297 - bottom) {
              super.processTextPosition(text);
            }
          }
        };
    stripper.setStartPage(first);
    stripper.setEndPage(last);
    return compact(stripper.getText(document));
  }

  /** What a renderer gives the engine. */
  static Document markup(PdfRenderer renderer, CivicDocument document, PdfContext context) {
    RenderSettings settings = renderer.settings();
    Warnings warnings = settings.newWarnings();
    DocumentImages images = settings.images(context, new ImageShelf(), warnings);
    return new DocumentMarkup(settings.options()).write(document, images, warnings);
  }

  /** All that the markup prints in the text area, list labels included. */
  static String printed(Document markup) {
    return collect(markup, List.of("running-site", "running-title"), false);
  }

  /** The same as it is meant: with the characters that substitutes stand for, headers said once. */
  static String said(Document markup) {
    return collect(markup, List.of("running-site", "running-title", "repeated"), true);
  }

  /** What the markup says of the document's own text. */
  static String own(Document markup) {
    return collect(markup, GENERATED, true);
  }

  private static String collect(Document markup, Collection<String> without, boolean meant) {
    StringBuilder out = new StringBuilder();
    collect(markup.getElementsByTagName("body").item(0), without, meant, out);
    return compact(out.toString());
  }

  private static void collect(
      Node node, Collection<String> without, boolean meant, StringBuilder out) {
    if (node instanceof Element element) {
      String styleClass = element.getAttribute("class");
      if (without.contains(styleClass)) {
        return;
      }
      if (meant && element.getTagName().equals("abbr") && !styleClass.equals("label")) {
        out.append(element.getAttribute("title"));
        return;
      }
    } else if (node.getNodeType() == Node.TEXT_NODE) {
      out.append(node.getNodeValue());
    }
    for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
      collect(child, without, meant, out);
    }
  }

  /** A text without white space and what prints nothing. */
  static String compact(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints()
        .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
        .filter(c -> Character.getType(c) != Character.FORMAT && !Character.isISOControl(c))
        .forEach(out::appendCodePoint);
    return out.toString();
  }
}
