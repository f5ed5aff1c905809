package org.civicdoc.pdf.internal.image;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Locale;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * Lets through what PDF/A can hold. RGB and grey JPEG stay as they are unless they lie on their
 * side (Exif), and so do the pixels of PNG without transparency; other images are drawn on white.
 * What is drawn has no gamma or colour profile left, and a JPEG's profile is not used. Inks (CMYK)
 * become light.
 */
final class ImageCheck {

  private static final Set<String> FORMATS = Set.of("jpeg", "png", "gif", "bmp");

  private final ImageBudget budget;

  ImageCheck(ImageBudget budget) {
    this.budget = budget;
  }

  /**
   * The image as JPEG or PNG.
   *
   * @throws IOException if it is no image, damaged, of another format or over a limit
   */
  PrintableImage printable(byte[] file) throws IOException {
    budget.takeBytes(file.length);
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

  private PrintableImage printable(byte[] file, ImageReader reader, ImageInputStream in)
      throws IOException {
    String format = reader.getFormatName().toLowerCase(Locale.ROOT);
    if (!FORMATS.contains(format)) {
      throw new IOException("no JPEG, PNG, GIF or BMP image but " + format);
    }
    reader.setInput(in, true, true);
    budget.takePixels((long) reader.getWidth(0) * reader.getHeight(0));
    Pixels pixels = new Pixels(reader);
    if (format.equals("jpeg")) {
      JpegFile jpeg = JpegFile.of(file);
      return jpeg.isPlain() ? whole(pixels, file) : pixels.developed(jpeg);
    }
    byte[] plain = format.equals("png") ? PngFile.plain(file) : null;
    return plain != null ? whole(pixels, plain) : pixels.onWhite();
  }

  private static PrintableImage whole(Pixels pixels, byte[] file) throws IOException {
    pixels.readThrough();
    return new PrintableImage(file, 1);
  }
}
