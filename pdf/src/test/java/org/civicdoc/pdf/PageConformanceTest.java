package org.civicdoc.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.civicdoc.model.CivicDocument;
import org.civicdoc.model.PlainText;
import org.civicdoc.parser.CivicParser;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.w3c.dom.Document;

/** Every page that there is, as PDF: its validity by veraPDF's word, and its text. */
@Tag("slow")
class PageConformanceTest {

  private static final CivicParser PARSER = CivicParser.builder().build();

  @ParameterizedTest
  @CsvSource({"NEWS, PDF_A_2A", "NEWS, PDF_A_3A", "OFFICIAL, PDF_A_3A"})
  void everyPageOfTheCorpusIsValidAndKeepsItsText(PdfTheme theme, PdfConformance conformance)
      throws Exception {
    List<Path> pages = PageFolder.corpus();

    assertThat(pages).hasSizeGreaterThanOrEqualTo(50);
    assertThat(failures(pages, theme, conformance)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"NEWS, PDF_A_2A", "OFFICIAL, PDF_A_2A"})
  void everyFixtureIsValidAndKeepsItsText(PdfTheme theme, PdfConformance conformance)
      throws Exception {
    List<Path> pages = PageFolder.fixtures();

    assertThat(pages).hasSizeGreaterThanOrEqualTo(40);
    assertThat(failures(pages, theme, conformance)).isEmpty();
  }

  @Test
  void theCorpusAsAVolumeIsValid() throws Exception {
    List<CivicDocument> documents = new ArrayList<>();
    for (Path page : PageFolder.corpus()) {
      documents.add(PARSER.parse(page));
    }

    byte[] volume =
        BoundVolume.of(PdfVolume.builder(PdfRenderer.builder().build()).build(), documents).only();

    assertThat(VeraPdf.failures(volume, PDFAFlavour.PDFA_2_A)).isEmpty();
    assertThat(VeraPdf.failures(volume, PDFAFlavour.PDFUA_1)).isEmpty();
  }

  @Test
  void hundredsOfDocumentsAreOneValidVolume() throws Exception {
    PdfVolume volume = PdfVolume.builder(PdfRenderer.builder().build()).pageLimit(2_000).build();

    byte[] pdf = BoundVolume.of(volume, RandomNews.documents(300, 2_300)).only();

    assertThat(pdf.length / 300).isLessThan(30_000);
    assertThat(VeraPdf.failures(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
    assertThat(VeraPdf.failures(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
  }

  private static Map<String, Map<String, String>> failures(
      List<Path> pages, PdfTheme theme, PdfConformance conformance) throws Exception {
    PdfRenderer renderer = PdfRenderer.builder().theme(theme).conformance(conformance).build();
    PDFAFlavour flavour =
        conformance == PdfConformance.PDF_A_3A ? PDFAFlavour.PDFA_3_A : PDFAFlavour.PDFA_2_A;
    Map<String, Map<String, String>> failures = new TreeMap<>();
    for (Path page : pages) {
      CivicDocument document = PARSER.parse(page);
      PdfContext context = context(page);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      renderer.render(document, context, out);
      byte[] pdf = out.toByteArray();
      Map<String, String> broken = new TreeMap<>(VeraPdf.failures(pdf, flavour));
      broken.putAll(VeraPdf.failures(pdf, PDFAFlavour.PDFUA_1));
      compareText(PdfText.markup(renderer, document, context), document, pdf, broken);
      if (!broken.isEmpty()) {
        failures.put(page.getFileName().toString(), broken);
      }
    }
    return failures;
  }

  private static PdfContext context(Path page) throws IOException {
    String name = page.getFileName().toString();
    return PdfContext.none()
        .withSourcePage(new SourcePage(name, "text/html", Files.readAllBytes(page)))
        .withImages(ImageSource.folder(page.resolveSibling(""), null));
  }

  /**
   * PDF against markup, and markup against document, code point for code point: in the order of the
   * structure tree always; in that of the content, as {@code PDFTextStripper} has it, unless a
   * table goes over a page's end, where its header is repeated as an artifact.
   */
  private static void compareText(
      Document markup, CivicDocument document, byte[] pdf, Map<String, String> broken)
      throws IOException {
    LogicalText logical = LogicalText.of(pdf);
    compare("text in logical order", PdfText.said(markup), logical.text(), broken);
    if (!logical.hasTableOverPages()) {
      compare("text in the file's order", PdfText.printed(markup), PdfText.body(pdf), broken);
    }
    compare(
        "text of the document",
        PdfText.compact(PlainText.of(document).text()),
        PdfText.own(markup),
        broken);
  }

  private static void compare(
      String what, String expected, String actual, Map<String, String> broken) {
    if (!expected.equals(actual)) {
      int at = 0;
      while (at < Math.min(expected.length(), actual.length())
          && expected.charAt(at) == actual.charAt(at)) {
        at++;
      }
      broken.put(what, "…" + around(expected, at) + "… became …" + around(actual, at) + "…");
    }
  }

  private static String around(String text, int at) {
    return text.substring(Math.max(0, at - 10), Math.min(text.length(), at + 20));
  }
}
