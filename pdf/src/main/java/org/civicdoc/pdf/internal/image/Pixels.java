package org.civicdoc.pdf.internal.image;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Reads the pixels of one image, in no more memory than their use needs. */
final class Pixels {

  /** 600 to the inch on the widest text area there is; more cannot be seen in print. */
  private static final int WIDEST = 3_750;

  /** What is drawn anew at most; that takes up to some fifteen bytes for each pixel. */
  private static final int MOST_REDRAWN = 16_000_000;

  /** Side of what is kept of an image that is read only to find out whether it can be. */
  private static final int THUMBNAIL = 64;

  /** Of JPEG files that are written anew; what they lose cannot be seen. */
  private static final float QUALITY = 0.92f;

  private final ImageReader reader;

  Pixels(ImageReader reader) {
    this.reader = reader;
  }

  /** Decodes all of the image and keeps next to nothing of it; throws if it is damaged. */
  void readThrough() throws IOException {
    reader.read(0, every(1 + Math.max(reader.getWidth(0), reader.getHeight(0)) / THUMBNAIL));
  }

  /** The image drawn on white, as PNG; the largest with some of its rows and columns alone. */
  PrintableImage onWhite() throws IOException {
    int step = step(reader.getWidth(0));
    BufferedImage image = drawn(reader.read(0, every(step)), Orientation.UPRIGHT);
    return new PrintableImage(written(image, "png"), step);
  }

  /** A JPEG file set upright, in colours of light. */
  PrintableImage developed(JpegFile file) throws IOException {
    Orientation orientation = file.orientation();
    int step = step(orientation.isSideways() ? reader.getHeight(0) : reader.getWidth(0));
    BufferedImage image =
        drawn(
            file.components() == 4
                ? file.inks().onPaper(reader.readRaster(0, every(step)))
                : reader.read(0, every(step)),
            orientation);
    return new PrintableImage(written(image, "jpeg"), step);
  }

  private int step(int printedWidth) throws IOException {
    double pixels = (double) reader.getWidth(0) * reader.getHeight(0);
    double wide = (double) printedWidth / WIDEST;
    return (int) Math.max(1, Math.ceil(Math.max(wide, Math.sqrt(pixels / MOST_REDRAWN))));
  }

  private ImageReadParam every(int step) {
    ImageReadParam param = reader.getDefaultReadParam();
    param.setSourceSubsampling(step, step, 0, 0);
    return param;
  }

  private static BufferedImage drawn(BufferedImage image, Orientation orientation) {
    int width = orientation.isSideways() ? image.getHeight() : image.getWidth();
    int height = orientation.isSideways() ? image.getWidth() : image.getHeight();
    BufferedImage flat = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
    Graphics2D graphics = flat.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, width, height);
    graphics.drawImage(image, orientation.upright(image.getWidth(), image.getHeight()), null);
    graphics.dispose();
    return flat;
  }

  private static byte[] written(BufferedImage image, String format) throws IOException {
    ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    // ImageIO.write would make a temporary file.
    try (ImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
      ImageWriteParam param = writer.getDefaultWriteParam();
      if (format.equals("jpeg")) {
        param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        param.setCompressionQuality(QUALITY);
      }
      writer.setOutput(stream);
      writer.write(null, new IIOImage(image, null, null), param);
    } finally {
      writer.dispose();
    }
    return out.toByteArray();
  }
}
