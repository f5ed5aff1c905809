package org.civicdoc.benchmarks;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import org.civicdoc.model.CivicDocument;
import org.civicdoc.render.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;

/**
 * The yardstick of {@link PdfBenchmark}: OpenHTMLtoPDF as its documentation uses it, which reads
 * the fonts for each document; of the four typefaces that civicdoc has, those that the document
 * uses. PDF/A-2a and PDF/UA-1, as civicdoc.
 */
final class NaiveOpenHtmlToPdf {

  private static final String STYLE =
      "@page { size: A4; margin: 30mm 26mm 28mm 26mm }"
          + " body { font-family: Song; font-size: 12pt; line-height: 1.75; text-align: justify }"
          + " p { text-indent: 2em; margin: 0 }"
          + " h2, h3, h4 { font-family: Hei; font-weight: 400 }"
          + " blockquote, figcaption { font-family: Kai }";

  private final Path regular;
  private final Path bold;
  private final Path hei;
  private final Path kai;

  NaiveOpenHtmlToPdf(Path fonts) {
    XRLog.setLoggingEnabled(false);
    regular = fonts.resolve("song-regular.ttf");
    bold = fonts.resolve("song-bold.ttf");
    hei = fonts.resolve("hei-medium.ttf");
    kai = fonts.resolve("kai-regular.ttf");
  }

  /** A document as a page that any of the peers can print. */
  String page(CivicDocument document) {
    Document page = Jsoup.parse(HtmlRenderer.builder().page(true).build().render(document));
    page.head().appendElement("style").appendText(STYLE);
    page.head().appendElement("meta").attr("name", "description").attr("content", page.title());
    // PDF/UA-1 asks for the text of each link.
    page.select("a").forEach(link -> link.attr("title", link.text()));
    page.select("img:not([alt])").forEach(image -> image.attr("alt", "图"));
    return page.html();
  }

  void render(CivicDocument document, OutputStream out) throws IOException {
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.useFont(regular.toFile(), "Song", 400, FontStyle.NORMAL, true);
    builder.useFont(bold.toFile(), "Song", 700, FontStyle.NORMAL, true);
    builder.useFont(hei.toFile(), "Hei", 400, FontStyle.NORMAL, true);
    builder.useFont(kai.toFile(), "Kai", 400, FontStyle.NORMAL, true);
    builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
    builder.usePdfUaAccessibility(true);
    builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
    builder.withW3cDocument(new W3CDom().fromJsoup(Jsoup.parse(page(document))), null);
    builder.toStream(out);
    builder.run();
  }
}
