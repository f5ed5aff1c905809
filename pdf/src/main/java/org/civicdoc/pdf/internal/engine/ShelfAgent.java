package org.civicdoc.pdf.internal.engine;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceType;
import com.openhtmltopdf.pdfboxout.PdfBoxImage;
import com.openhtmltopdf.pdfboxout.PdfBoxOutputDevice;
import com.openhtmltopdf.pdfboxout.PdfBoxUserAgent;
import com.openhtmltopdf.resource.ImageResource;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.civicdoc.pdf.internal.image.ImageShelf;

/**
 * Hands the engine images off the shelf, and nothing else. The engine's own agent would make a
 * temporary file for each, and leave out without a word what it cannot read.
 */
final class ShelfAgent extends PdfBoxUserAgent {

  private final ImageShelf shelf;
  private final PDDocument pdf;

  ShelfAgent(PdfBoxOutputDevice device, ImageShelf shelf, PDDocument pdf) {
    super(device);
    this.shelf = shelf;
    this.pdf = pdf;
    for (ExternalResourceControlPriority when : ExternalResourceControlPriority.values()) {
      setAccessController(when, (uri, any) -> false);
    }
  }

  /** An image's size is that of its pixels at 96 to the inch, as in CSS. */
  @Override
  public ImageResource getImageResource(String address, ExternalResourceType type) {
    PDImageXObject image = shelf.embed(address, pdf);
    if (image == null) {
      return new ImageResource(address, null);
    }
    float dots = getSharedContext().getDotsPerPixel();
    return new ImageResource(
        address,
        new PdfBoxImage(
            new byte[0], address, image.getWidth() * dots, image.getHeight() * dots, image));
  }
}
