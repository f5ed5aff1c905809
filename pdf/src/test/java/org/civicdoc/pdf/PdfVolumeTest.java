package org.civicdoc.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.civicdoc.model.CivicDocument;
import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class PdfVolumeTest {

  private static final PdfRenderer RENDERER = PdfRenderer.builder().build();

  @Test
  void aVolumeIsValidPdfA2aAndPdfUa1() throws Exception {
    List<ByteArrayOutputStream> parts = new ArrayList<>();
    PdfVolumeResult result = bind(PdfVolume.builder(RENDERER).build(), parts, List.of(Sample.everything(), Sample.notice(), Sample.everything()));
    byte[] pdf = parts.get(0).toByteArray();
    java.nio.file.Files.write(java.nio.file.Path.of("/tmp/q/volume.pdf"), pdf);
    System.err.println(result);
    assertThat(VeraPdf.failures(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
    assertThat(VeraPdf.failures(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
  }

  private static PdfVolumeResult bind(PdfVolume volume, List<ByteArrayOutputStream> parts, List<CivicDocument> documents)
      throws IOException {
    return volume.bind(
        documents,
        part -> {
          ByteArrayOutputStream out = new ByteArrayOutputStream();
          parts.add(out);
          return out;
        });
  }
}
