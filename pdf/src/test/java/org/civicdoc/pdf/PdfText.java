package org.civicdoc.pdf;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequenceWithProperties;
import org.apache.pdfbox.contentstream.operator.markedcontent.EndMarkedContentSequence;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
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
    return body(pdf, 28, 25);
  }

  /** The text of one page, from 1, between running title and page number. */
  static String page(PDDocument document, int page) throws IOException {
    return text(document, page, page, 28, 25);
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

  /** The text that is no artifact, such as running titles and headers of tables when repeated. */
  static String content(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return compact(new ContentStripper().getText(document));
    }
  }

  private static final class ContentStripper extends PDFTextStripper {

    private final Deque<Boolean> artifacts = new ArrayDeque<>();

    ContentStripper() {
      addOperator(new BeginMarkedContentSequence(this));
      addOperator(new BeginMarkedContentSequenceWithProperties(this));
      addOperator(new EndMarkedContentSequence(this));
    }

    @Override
    public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
      artifacts.push(COSName.ARTIFACT.equals(tag));
    }

    @Override
    public void endMarkedContentSequence() {
      artifacts.pop();
    }

    @Override
    protected void processTextPosition(TextPosition text) {
      if (!artifacts.contains(true)) {
        super.processTextPosition(text);
      }
    }
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
    StringBuilder out = new StringBuilder();
    collect(markup.getElementsByTagName("body").item(0), false, out);
    return compact(out.toString());
  }

  /** What the markup prints of the document's own text. */
  static String own(Document markup) {
    StringBuilder out = new StringBuilder();
    collect(markup.getElementsByTagName("body").item(0), true, out);
    return compact(out.toString());
  }

  private static void collect(Node node, boolean ownOnly, StringBuilder out) {
    if (node instanceof Element element) {
      String styleClass = element.getAttribute("class");
      if (styleClass.startsWith("running-") || (ownOnly && GENERATED.contains(styleClass))) {
        return;
      }
      if (ownOnly && element.getTagName().equals("abbr")) {
        out.append(element.getAttribute("title"));
        return;
      }
    } else if (node.getNodeType() == Node.TEXT_NODE) {
      out.append(node.getNodeValue());
    }
    for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
      collect(child, ownOnly, out);
    }
  }

  /** The code points that a text has more often than another. */
  static String lost(String expected, String actual) {
    Map<Integer, Integer> counts = new HashMap<>();
    actual.codePoints().forEach(c -> counts.merge(c, 1, Integer::sum));
    StringBuilder lost = new StringBuilder();
    expected
        .codePoints()
        .filter(c -> counts.merge(c, -1, Integer::sum) < 0)
        .forEach(lost::appendCodePoint);
    return lost.toString();
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
