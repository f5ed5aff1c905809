package org.civicdoc.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.civicdoc.model.Figure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class TallPictureTest {

  /** At 96 pixels to the inch; what is wider than the line is scaled to it. */
  @ParameterizedTest
  @CsvSource({"300, 740, 1", "300, 2900, 4", "750, 9000, 9", "10, 9000, 1"})
  void aTallPictureGoesOverPages(int width, int height, int pages) throws Exception {
    assertThat(render(width, height, new ByteArrayOutputStream()).pageCount()).isEqualTo(pages);
  }

  @Test
  void itIsOneFigureOfAValidDocument() throws Exception {
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    render(300, 2_000, pdf);

    assertThat(VeraPdf.failures(pdf.toByteArray(), PDFAFlavour.PDFA_2_A)).isEmpty();
    assertThat(VeraPdf.failures(pdf.toByteArray(), PDFAFlavour.PDFUA_1)).isEmpty();
  }

  private static PdfResult render(int width, int height, ByteArrayOutputStream pdf)
      throws IOException {
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY), "png", png);
    return PdfRenderer.builder()
        .build()
        .render(
            Sample.document(new Figure("long.png", "长图", null)),
            PdfContext.none().withImages(src -> png.toByteArray()),
            pdf);
  }
}
