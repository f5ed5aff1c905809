package org.civicdoc.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.civicdoc.model.Figure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** What becomes of the pixels of images, and what of images without measure. */
class ImagePixelsTest {

  @ParameterizedTest
  @ValueSource(
      ints = {
        BufferedImage.TYPE_INT_RGB,
        BufferedImage.TYPE_BYTE_GRAY,
        BufferedImage.TYPE_BYTE_INDEXED,
        BufferedImage.TYPE_BYTE_BINARY
      })
  void opaquePngKeepsEachPixel(int type) throws Exception {
    BufferedImage original = picture(120, 80, type);

    byte[] pdf = render(PdfLimits.defaults(), original);

    BufferedImage printed = image(pdf);
    for (int y = 0; y < 80; y++) {
      for (int x = 0; x < 120; x++) {
        assertThat(new Color(printed.getRGB(x, y))).isEqualTo(new Color(original.getRGB(x, y)));
      }
    }
    assertThat(VeraPdf.failures(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
  }

  @Test
  void transparentPngIsDrawnOnWhite() throws Exception {
    byte[] pdf =
        render(PdfLimits.defaults(), new BufferedImage(50, 40, BufferedImage.TYPE_INT_ARGB));

    assertThat(new Color(image(pdf).getRGB(25, 20))).isEqualTo(Color.WHITE);
    assertThat(VeraPdf.failures(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
  }

  @Test
  void pixelsThatNobodyCanSeeAreLeftOutWithAWarning() throws Exception {
    BufferedImage wide = new BufferedImage(8_000, 20, BufferedImage.TYPE_INT_ARGB);
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();

    assertThat(codes(PdfLimits.defaults(), pdf, wide))
        .containsExactly(PdfWarningCode.IMAGE_REDUCED);
    assertThat(image(pdf.toByteArray()).getWidth()).isEqualTo(4_000);
  }

  @Test
  void imagesOverTheLimitsOfADocumentBecomeFrames() throws Exception {
    BufferedImage first = picture(100, 100, BufferedImage.TYPE_INT_RGB);
    BufferedImage second = picture(101, 100, BufferedImage.TYPE_INT_RGB);
    for (PdfLimits limits :
        List.of(
            PdfLimits.builder().allImagePixels(20_000).build(),
            PdfLimits.builder().allImageBytes(png(first).length + 1).build())) {
      ByteArrayOutputStream pdf = new ByteArrayOutputStream();

      assertThat(codes(limits, pdf, first, second)).containsExactly(PdfWarningCode.IMAGE_REJECTED);
      assertThat(image(pdf.toByteArray()).getWidth()).isEqualTo(100);
    }
  }

  private static BufferedImage picture(int width, int height, int type) {
    BufferedImage image = new BufferedImage(width, height, type);
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(Color.ORANGE);
    graphics.fillOval(3, 5, width - 20, height - 10);
    graphics.dispose();
    return image;
  }

  private static byte[] render(PdfLimits limits, BufferedImage... images) throws IOException {
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    assertThat(codes(limits, pdf, images)).isEmpty();
    return pdf.toByteArray();
  }

  private static List<PdfWarningCode> codes(
      PdfLimits limits, ByteArrayOutputStream pdf, BufferedImage... images) throws IOException {
    Figure[] figures = new Figure[images.length];
    for (int i = 0; i < images.length; i++) {
      String data = Base64.getEncoder().encodeToString(png(images[i]));
      figures[i] = new Figure("data:image/png;base64," + data, "图", null);
    }
    return PdfRenderer.builder()
        .limits(limits)
        .build()
        .render(Sample.document(figures), pdf)
        .warnings()
        .stream()
        .map(PdfWarning::code)
        .toList();
  }

  private static byte[] png(BufferedImage image) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(image, "png", out);
    return out.toByteArray();
  }

  /** The only image of a PDF. */
  private static BufferedImage image(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDResources resources = document.getPage(0).getResources();
      COSName name = resources.getXObjectNames().iterator().next();
      return ((PDImageXObject) resources.getXObject(name)).getImage();
    }
  }
}
