package org.civicdoc.pdf.internal.engine;

import com.openhtmltopdf.css.style.CalculatedStyle;
import com.openhtmltopdf.layout.Layer;
import com.openhtmltopdf.pdfboxout.PdfBoxFontContext;
import com.openhtmltopdf.pdfboxout.PdfBoxOutputDevice;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.PageBox;
import com.openhtmltopdf.render.RenderingContext;
import com.openhtmltopdf.render.displaylist.DisplayListCollector;
import com.openhtmltopdf.render.displaylist.DisplayListContainer;
import com.openhtmltopdf.render.displaylist.DisplayListContainer.DisplayListPageContainer;
import com.openhtmltopdf.render.displaylist.DisplayListPainter;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.civicdoc.pdf.internal.typesetting.CivicTextRenderer;
import org.w3c.dom.Document;

/**
 * Paints laid-out pages into a PDF. The engine would do the same, and write metadata that {@code
 * PdfFinisher} replaces, at a tenth of the time of a document; and it keeps content streams to
 * itself, where {@link CivicTextRenderer} sets the distance of characters.
 */
final class PagePainter {

  private final PdfBoxRenderer renderer;
  private final CivicTextRenderer text;
  private final PDDocument pdf;
  private final RenderingContext context;

  PagePainter(PdfBoxRenderer renderer, CivicTextRenderer text) {
    this.renderer = renderer;
    this.text = text;
    this.pdf = renderer.getPdfDocument();
    this.context = renderer.getSharedContext().newRenderingContextInstance();
  }

  /** Paints all pages, with tags, links and bookmarks. */
  void paint(Document markup) throws IOException {
    PdfBoxOutputDevice device = renderer.getOutputDevice();
    Layer root = renderer.getRootBox().getLayer();
    context.setFontContext(new PdfBoxFontContext());
    context.setOutputDevice(device);
    device.setRenderingContext(context);
    context.setRootLayer(root);
    context.setFastRenderer(true);
    device.setRoot(renderer.getRootBox());
    device.start(markup);
    root.assignPagePaintingPositions(context, Layer.PAGED_MODE_PRINT);
    List<PageBox> pages = root.getPages();
    context.setPageCount(pages.size());
    DisplayListContainer content = new DisplayListCollector(pages).collectRoot(context, root);
    for (int i = 0; i < pages.size(); i++) {
      PageBox page = pages.get(i);
      page.setBasePagePdfPageIndex(i);
      context.setPage(i, page);
      context.setShadowPageNumber(-1);
      paint(page, content.getPageInstructions(i), device);
    }
    device.finish(context, renderer.getRootBox());
  }

  private void paint(PageBox page, DisplayListPageContainer content, PdfBoxOutputDevice device)
      throws IOException {
    float width = page.getWidth(context) / renderer.getDotsPerPoint();
    float height = page.getHeight(context) / renderer.getDotsPerPoint();
    PDPage sheet = new PDPage(new PDRectangle(width, height));
    pdf.addPage(sheet);
    // Uncompressed: PdfFinisher reads it again.
    try (PDPageContentStream stream =
        new PDPageContentStream(pdf, sheet, AppendMode.APPEND, false)) {
      text.setPage(stream);
      device.initializePage(stream, sheet, height);
      paintMargins(page);
      paintContent(page, content, device);
      device.finishPage();
    }
  }

  private void paintMargins(PageBox page) {
    page.paintBackground(context, 0, Layer.PAGED_MODE_PRINT);
    context.setInPageMargins(true);
    page.paintMarginAreas(context, 0, Layer.PAGED_MODE_PRINT);
    context.setInPageMargins(false);
    page.paintBorder(context, 0, Layer.PAGED_MODE_PRINT);
  }

  private void paintContent(
      PageBox page, DisplayListPageContainer content, PdfBoxOutputDevice device) {
    device.pushClip(page.getPrintClippingBounds(context));
    int top = page.getMarginBorderPadding(context, CalculatedStyle.TOP) - page.getPaintingTop();
    int left = page.getMarginBorderPadding(context, CalculatedStyle.LEFT);
    device.translate(left, top);
    new DisplayListPainter().paint(context, content);
    device.translate(-left, -top);
    device.popClip();
  }
}
