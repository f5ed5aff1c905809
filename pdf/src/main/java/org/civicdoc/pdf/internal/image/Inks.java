package org.civicdoc.pdf.internal.image;

import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceCMYK;

/**
 * How four samples of a pixel are meant: cyan, magenta, yellow and black. Adobe's applications
 * write them the other way round, 255 for none, and perhaps the first three as luminance and
 * differences (YCCK; Adobe Technical Note 5116). PDF/A has inks only with a profile of the press.
 */
enum Inks {
  AS_WRITTEN,
  INVERTED,
  INVERTED_YCCK;

  private static final int SAMPLES = 4;

  /** The colours of light that printed ink has. */
  BufferedImage onPaper(Raster raster) throws IOException {
    int width = raster.getWidth();
    WritableRaster inks = raster.createCompatibleWritableRaster();
    int[] row = new int[SAMPLES * width];
    for (int y = 0; y < raster.getHeight(); y++) {
      raster.getPixels(0, y, width, 1, row);
      for (int i = 0; i < row.length; i += SAMPLES) {
        restore(row, i);
      }
      inks.setPixels(0, y, width, 1, row);
    }
    return PDDeviceCMYK.INSTANCE.toRGBImage(inks);
  }

  private void restore(int[] samples, int pixel) {
    if (this == INVERTED_YCCK) {
      subtractLight(samples, pixel);
    }
    if (this != AS_WRITTEN) {
      for (int i = pixel; i < pixel + SAMPLES; i++) {
        samples[i] = 255 - samples[i];
      }
    }
  }

  /** YCC is red, green and blue as in other JPEG files (ITU-T T.871, 7), and they are no ink. */
  private static void subtractLight(int[] samples, int pixel) {
    double luminance = samples[pixel];
    double blue = samples[pixel + 1] - 128.0;
    double red = samples[pixel + 2] - 128.0;
    samples[pixel] = inverse(luminance + 1.402 * red);
    samples[pixel + 1] = inverse(luminance - 0.344136 * blue - 0.714136 * red);
    samples[pixel + 2] = inverse(luminance + 1.772 * blue);
  }

  private static int inverse(double light) {
    return 255 - (int) Math.max(0, Math.min(255, Math.round(light)));
  }
}
