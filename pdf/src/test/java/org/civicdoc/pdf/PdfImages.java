package org.civicdoc.pdf;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** Images on their way into a PDF, and out of it. */
final class PdfImages {

  private PdfImages() {}

  /** A file as an address that needs no {@link ImageSource}. */
  static String address(byte[] file) {
    return "data:;base64," + Base64.getEncoder().encodeToString(file);
  }

  static byte[] file(BufferedImage image, String format) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(image, format, out);
    return out.toByteArray();
  }

  /** The first image of a PDF's first page. */
  static BufferedImage first(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDResources resources = document.getPage(0).getResources();
      COSName name = resources.getXObjectNames().iterator().next();
      return ((PDImageXObject) resources.getXObject(name)).getImage();
    }
  }
}
