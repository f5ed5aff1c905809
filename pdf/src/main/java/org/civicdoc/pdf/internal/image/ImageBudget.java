package org.civicdoc.pdf.internal.image;

import java.io.IOException;
import org.civicdoc.pdf.PdfLimits;

/** Counts a document's images against the limits, those of one and those of all together. */
final class ImageBudget {

  private final PdfLimits limits;
  private long bytes;
  private long pixels;

  ImageBudget(PdfLimits limits) {
    this.limits = limits;
  }

  void takeBytes(int count) throws IOException {
    if (count > limits.imageBytes()) {
      throw new IOException(count + " bytes, more than the limit of " + limits.imageBytes());
    }
    if (bytes + count > limits.allImageBytes()) {
      throw new IOException(
          "with the images before, more bytes than the limit of " + limits.allImageBytes());
    }
    bytes += count;
  }

  void takePixels(long count) throws IOException {
    if (count > limits.imagePixels()) {
      throw new IOException(count + " pixels, more than the limit of " + limits.imagePixels());
    }
    if (pixels + count > limits.allImagePixels()) {
      throw new IOException(
          "with the images before, more pixels than the limit of " + limits.allImagePixels());
    }
    pixels += count;
  }
}
