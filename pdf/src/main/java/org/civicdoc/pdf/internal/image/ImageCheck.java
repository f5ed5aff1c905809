package org.civicdoc.pdf.internal.image;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Locale;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.civicdoc.pdf.PdfLimits;

/**
 * Lets through what PDF/A can hold: RGB and grey JPEG as it is; PNG, GIF and BMP drawn on white and
 * written as PNG, so that no transparency, palette or colour profile of theirs is left.
 */
final class ImageCheck {

  private static final Set<String> FORMATS = Set.of("jpeg", "png", "gif", "bmp");

  private final PdfLimits limits;

  ImageCheck(PdfLimits limits) {
    this.limits = limits;
  }

  /**
   * The image as JPEG or PNG.
   *
   * @throws IOException if it is no image, damaged, of another format or over a limit
   */
  byte[] printable(byte[] file) throws IOException {
    if (file.length > limits.imageBytes()) {
      throw new IOException(file.length + " bytes, more than the limit of " + limits.imageBytes());
    }
    try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
      if (!readers.hasNext()) {
        throw new IOException("no JPEG, PNG, GIF or BMP image");
      }
      ImageReader reader = readers.next();
      try {
        return printable(file, reader, in);
      } catch (RuntimeException e) {
        // The JDK's readers throw what comes to hand on damaged files.
        throw new IOException("damaged image: " + e, e);
      } finally {
        reader.dispose();
      }
    }
  }

  private byte[] printable(byte[] file, ImageReader reader, ImageInputStream in)
      throws IOException {
    String format = reader.getFormatName().toLowerCase(Locale.ROOT);
    if (!FORMATS.contains(format)) {
      throw new IOException("no JPEG, PNG, GIF or BMP image but " + format);
    }
    reader.setInput(in, true, true);
    long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
    if (pixels > limits.imagePixels()) {
      throw new IOException(pixels + " pixels, more than the limit of " + limits.imagePixels());
    }
    BufferedImage image = reader.read(0);
    return format.equals("jpeg") ? file : png(image);
  }

  private static byte[] png(BufferedImage image) throws IOException {
    BufferedImage flat =
        new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = flat.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, flat.getWidth(), flat.getHeight());
    graphics.drawImage(image, 0, 0, null);
    graphics.dispose();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(flat, "png", out);
    return out.toByteArray();
  }
}
