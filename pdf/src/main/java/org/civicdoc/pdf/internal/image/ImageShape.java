package org.civicdoc.pdf.internal.image;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** The form of an image. */
final class ImageShape {

  /** Times its width that an image is high which cannot be read if it is fitted to a page. */
  private static final float TALL = 2.5f;

  /** The same of an image that would take some 25 pages at the width of the line. */
  private static final float ENDLESS = 40;

  /** Pixels that stand on a page one below the other, at 96 to the inch. */
  private static final int PAGE = 700;

  private ImageShape() {}

  /** Whether an image, such as a long poster (长图), is to go over pages to be read. */
  static boolean isTall(byte[] file) {
    try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
      ImageReader reader = ImageIO.getImageReaders(in).next();
      try {
        reader.setInput(in, true, true);
        float ratio = (float) reader.getHeight(0) / reader.getWidth(0);
        return reader.getHeight(0) > PAGE && ratio > TALL && ratio < ENDLESS;
      } finally {
        reader.dispose();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("an image that has been read before", e);
    }
  }
}
