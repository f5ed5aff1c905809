package org.civicdoc.pdf.internal.image;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/**
 * Makes JPEG and PNG files images of a PDF (ISO 32000-1, 8.9.5). PDFBox's own way would ask {@code
 * ImageIO} for the size of a JPEG and the pixels of a PNG, which makes temporary files.
 */
final class ImageObjects {

  private static final int BITS = 8;

  private ImageObjects() {}

  static PDImageXObject embed(byte[] file, PDDocument pdf) throws IOException {
    if (file[0] != (byte) 0xFF) {
      return PDImageXObject.createFromByteArray(pdf, file, null, ImageObjects::decoded);
    }
    JpegFile jpeg = JpegFile.of(file);
    return new PDImageXObject(
        pdf,
        new ByteArrayInputStream(file),
        COSName.DCT_DECODE,
        jpeg.width(),
        jpeg.height(),
        BITS,
        jpeg.components() == 1 ? PDDeviceGray.INSTANCE : PDDeviceRGB.INSTANCE);
  }

  private static PDImageXObject decoded(PDDocument pdf, byte[] file) throws IOException {
    return LosslessFactory.createFromImage(
        pdf, ImageIO.read(new MemoryCacheImageInputStream(new ByteArrayInputStream(file))));
  }
}
