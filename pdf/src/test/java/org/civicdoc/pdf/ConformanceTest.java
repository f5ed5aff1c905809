package org.civicdoc.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.civicdoc.model.CivicDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class ConformanceTest {

  static List<CivicDocument> documents() {
    return List.of(Sample.everything(), Sample.notice());
  }

  @ParameterizedTest
  @MethodSource("documents")
  void defaultIsValidPdfA2aAndPdfUa1(CivicDocument document) throws Exception {
    byte[] pdf = render(PdfConformance.PDF_A_2A, document, PdfContext.none());

    assertThat(VeraPdf.failures(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
    assertThat(VeraPdf.failures(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
  }

  @Test
  void pdfA3aEmbedsTheSourcePage() throws Exception {
    byte[] page = "<html><body>原文</body></html>".getBytes(StandardCharsets.UTF_8);
    PdfContext context =
        PdfContext.none().withSourcePage(new SourcePage("原文.html", "text/html", page));

    byte[] pdf = render(PdfConformance.PDF_A_3A, Sample.everything(), context);

    assertThat(VeraPdf.failures(pdf, PDFAFlavour.PDFA_3_A)).isEmpty();
    assertThat(VeraPdf.failures(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
  }

  @Test
  void aSourcePageHasAMediaTypeWithoutParameters() throws Exception {
    SourcePage page = new SourcePage("a.html", "text/html; charset=gbk", new byte[] {'a'});

    byte[] pdf =
        render(
            PdfConformance.PDF_A_3A,
            Sample.document(Sample.paragraph("正文")),
            PdfContext.none().withSourcePage(page));

    assertThat(page.mediaType()).isEqualTo("text/html");
    assertThat(VeraPdf.failures(pdf, PDFAFlavour.PDFA_3_A)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "'', text/html",
    "' ', text/html",
    "a/b.html, text/html",
    "a.html, ''",
    "a.html, html"
  })
  void aSourcePageThatCannotBeEmbeddedIsRefused(String fileName, String mediaType) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new SourcePage(fileName, mediaType, new byte[0]))
        .withMessageContaining(" must be ");
  }

  @Test
  void aSourcePageThatIsNotEmbeddedIsAWarning() throws Exception {
    PdfContext context =
        PdfContext.none().withSourcePage(new SourcePage("a.html", "text/html", new byte[0]));

    PdfResult result =
        PdfRenderer.builder()
            .build()
            .render(
                Sample.document(Sample.paragraph("正文")), context, OutputStream.nullOutputStream());

    assertThat(result.warnings())
        .extracting(PdfWarning::code)
        .containsExactly(PdfWarningCode.SOURCE_PAGE_DROPPED);
  }

  @ParameterizedTest
  @MethodSource("documents")
  void officialThemeIsValidToo(CivicDocument document) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PdfResult result = PdfRenderer.builder().theme(PdfTheme.OFFICIAL).build().render(document, out);

    assertThat(VeraPdf.failures(out.toByteArray(), PDFAFlavour.PDFA_2_A)).isEmpty();
    assertThat(VeraPdf.failures(out.toByteArray(), PDFAFlavour.PDFUA_1)).isEmpty();
    assertThat(result.warnings())
        .extracting(PdfWarning::code)
        .contains(PdfWarningCode.FONT_SUBSTITUTED);
  }

  @Test
  void plainPdfClaimsNoStandard() throws Exception {
    byte[] pdf = render(PdfConformance.PDF_1_7, Sample.everything(), PdfContext.none());

    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDDocumentCatalog catalog = document.getDocumentCatalog();
      String xmp = new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8);
      assertThat(xmp).doesNotContain("pdfaid:part").contains(Sample.ORIGIN.sha256());
      assertThat(catalog.getStructureTreeRoot()).isNull();
      assertThat(catalog.getMarkInfo()).isNull();
    }
  }

  @Test
  void headingsAreBookmarks() throws Exception {
    byte[] pdf = render(PdfConformance.PDF_A_2A, Sample.everything(), PdfContext.none());

    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDOutlineItem title = document.getDocumentCatalog().getDocumentOutline().getFirstChild();
      assertThat(title.getTitle()).startsWith("区人大常委会聚焦");
      PDOutlineItem first = title.getFirstChild();
      assertThat(first.getTitle()).isEqualTo("一、坚持问题导向");
      assertThat(first.getFirstChild().getTitle()).isEqualTo("（一）摸清底数");
      assertThat(first.getFirstChild().getNextSibling().getTitle()).isEqualTo("（二）逐项落实");
    }
  }

  private static byte[] render(
      PdfConformance conformance, CivicDocument document, PdfContext context) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PdfRenderer.builder().conformance(conformance).build().render(document, context, out);
    return out.toByteArray();
  }
}
