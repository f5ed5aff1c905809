package org.civicdoc.pdf;

import java.awt.geom.GeneralPath;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;

/** The shapes that are filled or stroked on a page, such as rules. */
final class PdfShapes extends PDFGraphicsStreamEngine {

  /**
   * A shape.
   *
   * @param bounds in points from the page's upper left corner
   * @param rgb its colour
   */
  record Shape(Rectangle2D bounds, int rgb) {}

  private final List<Shape> shapes = new ArrayList<>();
  private final float height;
  private GeneralPath path = new GeneralPath();

  private PdfShapes(PDPage page) {
    super(page);
    height = page.getMediaBox().getHeight();
  }

  /** The shapes of a page, from 1. */
  static List<Shape> of(byte[] pdf, int page) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PdfShapes shapes = new PdfShapes(document.getPage(page - 1));
      shapes.processPage(document.getPage(page - 1));
      return shapes.shapes;
    }
  }

  private void add(PDColor color) throws IOException {
    Rectangle2D box = path.getBounds2D();
    shapes.add(
        new Shape(
            new Rectangle2D.Double(
                box.getX(), height - box.getMaxY(), box.getWidth(), box.getHeight()),
            color.toRGB()));
    path = new GeneralPath();
  }

  @Override
  public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
    moveTo((float) p0.getX(), (float) p0.getY());
    lineTo((float) p1.getX(), (float) p1.getY());
    lineTo((float) p2.getX(), (float) p2.getY());
    lineTo((float) p3.getX(), (float) p3.getY());
  }

  @Override
  public void moveTo(float x, float y) {
    path.moveTo(x, y);
  }

  @Override
  public void lineTo(float x, float y) {
    path.lineTo(x, y);
  }

  @Override
  public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
    path.curveTo(x1, y1, x2, y2, x3, y3);
  }

  @Override
  public Point2D getCurrentPoint() {
    return path.getCurrentPoint();
  }

  @Override
  public void closePath() {
    path.closePath();
  }

  @Override
  public void endPath() {
    path = new GeneralPath();
  }

  @Override
  public void strokePath() throws IOException {
    add(getGraphicsState().getStrokingColor());
  }

  @Override
  public void fillPath(int windingRule) throws IOException {
    add(getGraphicsState().getNonStrokingColor());
  }

  @Override
  public void fillAndStrokePath(int windingRule) throws IOException {
    fillPath(windingRule);
  }

  @Override
  public void clip(int windingRule) {
    // Clips are no shapes.
  }

  @Override
  public void drawImage(PDImage image) {
    // Images are no shapes.
  }

  @Override
  public void shadingFill(COSName name) {
    // The engine paints none.
  }
}
