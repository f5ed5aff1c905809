package org.civicdoc.batch.internal.page;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import org.civicdoc.batch.OutputFormat;
import org.civicdoc.model.Metadata;
import org.civicdoc.pdf.ImageSource;
import org.civicdoc.pdf.PdfContext;
import org.civicdoc.pdf.PdfRenderer;

/** PDF, with the images that were saved beside the page and below. */
final class PdfOutput implements PageOutput {

  private final PdfRenderer renderer = PdfRenderer.builder().build();

  @Override
  public OutputFormat format() {
    return OutputFormat.PDF;
  }

  @Override
  public void write(ParsedPage page, OutputStream out) throws IOException {
    page.setPdf(renderer.render(page.document(), PdfContext.none().withImages(images(page)), out));
  }

  private static ImageSource images(ParsedPage page) {
    Path folder = page.task().imageFolder();
    String url = Metadata.find(page.document().metadata().canonicalUrl()).orElse(null);
    return folder == null ? ImageSource.none() : ImageSource.folder(folder, url);
  }
}
