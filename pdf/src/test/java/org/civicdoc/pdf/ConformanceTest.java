package org.civicdoc.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.civicdoc.model.CivicDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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

  private static byte[] render(
      PdfConformance conformance, CivicDocument document, PdfContext context) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PdfRenderer.builder().conformance(conformance).build().render(document, context, out);
    return out.toByteArray();
  }
}
