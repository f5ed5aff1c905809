package org.civicdoc.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.civicdoc.model.Figure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** What becomes of the pixels of images, and what of images without measure. */
class ImagePixelsTest {

  /** Two colours, one of which lets half of the paper through. */
  private static final IndexColorModel HALF =
      new IndexColorModel(1, 2, new int[] {0x80FF0000, 0xFF0000FF}, 0, true, -1, 0);

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

    BufferedImage printed = PdfImages.first(pdf);
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

    assertThat(new Color(PdfImages.first(pdf).getRGB(25, 20))).isEqualTo(Color.WHITE);
    assertThat(VeraPdf.failures(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
  }

  @Test
  void pixelsThatNobodyCanSeeAreLeftOutWithAWarning() throws Exception {
    BufferedImage wide = new BufferedImage(7_500, 20, BufferedImage.TYPE_INT_ARGB);
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();

    assertThat(codes(PdfLimits.defaults(), pdf, wide))
        .containsExactly(PdfWarningCode.IMAGE_REDUCED);
    assertThat(PdfImages.first(pdf.toByteArray()).getWidth()).isEqualTo(3_750);
  }

  /** Of one that is neither wide nor over a limit; all of it would not fit into memory. */
  @Test
  void aLargeTransparentImageIsReducedAsFarAsMemoryNeeds() throws Exception {
    BufferedImage square = new BufferedImage(6_300, 6_300, BufferedImage.TYPE_BYTE_BINARY, HALF);
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();

    assertThat(codes(PdfLimits.defaults(), pdf, square))
        .containsExactly(PdfWarningCode.IMAGE_REDUCED);
    assertThat(PdfImages.first(pdf.toByteArray()).getWidth()).isEqualTo(3_150);
  }

  @ParameterizedTest
  @ValueSource(strings = {"png", "jpeg", "gif", "bmp"})
  void imagesNeedNoTemporaryFile(String format, @TempDir Path folder) throws Exception {
    byte[] file = PdfImages.file(picture(40, 30, BufferedImage.TYPE_INT_RGB), format);
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    Path gone = Files.createDirectory(folder.resolve("gone"));
    boolean cached = ImageIO.getUseCache();
    ImageIO.setUseCache(true);
    ImageIO.setCacheDirectory(gone.toFile());
    try {
      Files.delete(gone);
      PdfRenderer.builder()
          .build()
          .render(Sample.document(new Figure(PdfImages.address(file), "图", null)), pdf);
    } finally {
      ImageIO.setCacheDirectory(null);
      ImageIO.setUseCache(cached);
    }

    assertThat(PdfImages.first(pdf.toByteArray()).getWidth()).isEqualTo(40);
  }

  @Test
  void imagesOverTheLimitsOfADocumentBecomeFrames() throws Exception {
    BufferedImage first = picture(100, 100, BufferedImage.TYPE_INT_RGB);
    BufferedImage second = picture(101, 100, BufferedImage.TYPE_INT_RGB);
    for (PdfLimits limits :
        List.of(
            PdfLimits.builder().allImagePixels(20_000).build(),
            PdfLimits.builder().allImageBytes(PdfImages.file(first, "png").length + 1).build())) {
      ByteArrayOutputStream pdf = new ByteArrayOutputStream();

      assertThat(codes(limits, pdf, first, second)).containsExactly(PdfWarningCode.IMAGE_REJECTED);
      assertThat(PdfImages.first(pdf.toByteArray()).getWidth()).isEqualTo(100);
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
      figures[i] = new Figure(PdfImages.address(PdfImages.file(images[i], "png")), "图", null);
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
}
