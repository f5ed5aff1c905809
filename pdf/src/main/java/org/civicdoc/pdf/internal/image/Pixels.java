package org.civicdoc.pdf.internal.image;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;

/** Reads the pixels of one image, in no more memory than their use needs. */
final class Pixels {

  /** 600 to the inch on the widest text area there is; more cannot be seen in print. */
  private static final int WIDEST = 3_750;

  /** Side of what is kept of an image that is read only to find out whether it can be. */
  private static final int THUMBNAIL = 64;

  private final ImageReader reader;

  Pixels(ImageReader reader) {
    this.reader = reader;
  }

  /** Decodes all of the image and keeps next to nothing of it; throws if it is damaged. */
  void readThrough() throws IOException {
    read(1 + Math.max(reader.getWidth(0), reader.getHeight(0)) / THUMBNAIL);
  }

  /** The image drawn on white, as PNG; the largest with some of its rows and columns alone. */
  PrintableImage onWhite() throws IOException {
    int step = Math.max(1, reader.getWidth(0) / WIDEST);
    BufferedImage image = read(step);
    BufferedImage flat =
        new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_3BYTE_BGR);
    Graphics2D graphics = flat.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, flat.getWidth(), flat.getHeight());
    graphics.drawImage(image, 0, 0, null);
    graphics.dispose();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(flat, "png", out);
    return new PrintableImage(out.toByteArray(), step);
  }

  private BufferedImage read(int step) throws IOException {
    ImageReadParam param = reader.getDefaultReadParam();
    param.setSourceSubsampling(step, step, 0, 0);
    return reader.read(0, param);
  }
}
