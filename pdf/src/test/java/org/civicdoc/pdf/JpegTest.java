package org.civicdoc.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.civicdoc.model.Figure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** JPEG files that cannot be embedded as they are. */
class JpegTest {

  private static final int WIDTH = 64;
  private static final int HEIGHT = 32;

  /** APP14 of Adobe's applications; the transform follows. */
  private static final String ADOBE = "FFEE000E41646F62650064000000000";

  /** What printers print with, side by side. */
  private static final int[][] INKS = {
    {255, 0, 0, 0}, {0, 255, 0, 0}, {0, 0, 255, 0}, {0, 0, 0, 255}
  };

  /** How those look, by the profile that viewers have for inks without one. */
  private static final Color[] PRINTED = {
    new Color(0, 174, 239), new Color(236, 0, 140), new Color(255, 242, 0), new Color(35, 31, 32)
  };

  @ParameterizedTest
  @ValueSource(strings = {"", ADOBE + "0", ADOBE + "2"})
  void printersColoursBecomeThoseOfScreens(String adobe) throws Exception {
    byte[] pdf = render(marked(inks(adobe), adobe));

    BufferedImage image = PdfImages.first(pdf);
    for (int i = 0; i < PRINTED.length; i++) {
      assertNear(image.getRGB(i * 16 + 8, HEIGHT / 2), PRINTED[i]);
    }
    assertThat(VeraPdf.failures(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
  }

  /** Adobe's applications write inks the other way round, and perhaps their differences (YCCK). */
  private static byte[] inks(String adobe) throws IOException {
    WritableRaster raster = Raster.createInterleavedRaster(0, WIDTH, HEIGHT, 4, null);
    for (int y = 0; y < HEIGHT; y++) {
      for (int x = 0; x < WIDTH; x++) {
        int[] inks = INKS[x / 16].clone();
        if (!adobe.isEmpty()) {
          Arrays.setAll(inks, i -> 255 - inks[i]);
        }
        raster.setPixel(x, y, adobe.endsWith("2") ? ycck(inks) : inks);
      }
    }
    return jpeg(new IIOImage(raster, null, null));
  }

  /** Of inks that are written the other way round, as YCCK takes them for red, green and blue. */
  private static int[] ycck(int[] inks) {
    double red = 255 - inks[0];
    double green = 255 - inks[1];
    double blue = 255 - inks[2];
    return new int[] {
      clamp(0.299 * red + 0.587 * green + 0.114 * blue),
      clamp(128 - 0.168736 * red - 0.331264 * green + 0.5 * blue),
      clamp(128 + 0.5 * red - 0.418688 * green - 0.081312 * blue),
      inks[3]
    };
  }

  private static int clamp(double value) {
    return (int) Math.max(0, Math.min(255, Math.round(value)));
  }

  /** Red is to be left above, green right above. */
  @ParameterizedTest
  @CsvSource({
    "1, RBGW", "2, BRWG", "3, WGBR", "4, GWRB", "5, RGBW", "6, BWRG", "7, WBGR", "8, GRWB"
  })
  void picturesStandUpright(int orientation, String corners) throws Exception {
    BufferedImage stored = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = stored.createGraphics();
    for (int i = 0; i < 4; i++) {
      graphics.setColor(colour(corners.charAt(i)));
      graphics.fillRect(i % 2 * WIDTH / 2, i / 2 * HEIGHT / 2, WIDTH / 2, HEIGHT / 2);
    }
    graphics.dispose();
    // APP1 with TIFF data of one tag, the orientation.
    String exif =
        String.format(
            Locale.ROOT,
            "FFE1002245786966000049492A000800000001001201030001000000%02X00000000000000",
            orientation);

    BufferedImage image = PdfImages.first(render(marked(PdfImages.file(stored, "jpeg"), exif)));

    assertThat(image.getWidth()).isEqualTo(orientation < 5 ? WIDTH : HEIGHT);
    for (int i = 0; i < 4; i++) {
      int x = (1 + i % 2 * 2) * image.getWidth() / 4;
      int y = (1 + i / 2 * 2) * image.getHeight() / 4;
      assertNear(image.getRGB(x, y), colour("RBGW".charAt(i)));
    }
  }

  @Test
  void damagedMetadataOfAPictureDoesNoHarm() throws Exception {
    byte[] file = PdfImages.file(new BufferedImage(9, 7, BufferedImage.TYPE_INT_RGB), "jpeg");

    for (String exif :
        new String[] {
          "FFE1000845786966" + "0000", "FFE1000E457869660000" + "4D4D002A7FFFFFFF".substring(0, 12)
        }) {
      assertThat(PdfImages.first(render(marked(file, exif))).getWidth()).isEqualTo(9);
    }
  }

  private static Color colour(char name) {
    return switch (name) {
      case 'R' -> Color.RED;
      case 'G' -> Color.GREEN;
      case 'B' -> Color.BLUE;
      default -> Color.WHITE;
    };
  }

  private static void assertNear(int printed, Color expected) {
    Color colour = new Color(printed);
    assertThat(
            Math.abs(colour.getRed() - expected.getRed())
                + Math.abs(colour.getGreen() - expected.getGreen())
                + Math.abs(colour.getBlue() - expected.getBlue()))
        .as("%s for %s", colour, expected)
        .isLessThan(40);
  }

  /** A JPEG file with a segment behind its first marker. */
  private static byte[] marked(byte[] jpeg, String segment) {
    byte[] added = HexFormat.of().parseHex(segment);
    byte[] marked = Arrays.copyOf(jpeg, jpeg.length + added.length);
    System.arraycopy(added, 0, marked, 2, added.length);
    System.arraycopy(jpeg, 2, marked, 2 + added.length, jpeg.length - 2);
    return marked;
  }

  private static byte[] jpeg(IIOImage image) throws IOException {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
      writer.setOutput(stream);
      writer.write(image);
    } finally {
      writer.dispose();
    }
    return out.toByteArray();
  }

  private static byte[] render(byte[] jpeg) throws IOException {
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    PdfResult result =
        PdfRenderer.builder()
            .build()
            .render(Sample.document(new Figure(PdfImages.address(jpeg), "图", null)), pdf);
    assertThat(result.warnings()).isEmpty();
    return pdf.toByteArray();
  }
}
