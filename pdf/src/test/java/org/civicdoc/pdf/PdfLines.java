package org.civicdoc.pdf;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The lines of a PDF's text area as they are set, and the places of their characters. */
final class PdfLines {

  private static final float POINTS_PER_MM = 72 / 25.4f;

  private static final Comparator<TextPosition> LEFT_TO_RIGHT =
      Comparator.comparing(TextPosition::getXDirAdj);

  private PdfLines() {}

  /** The characters of each line from left to right, page by page, without spaces. */
  static List<List<TextPosition>> of(byte[] pdf) throws IOException {
    List<List<TextPosition>> lines = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        lines.addAll(ofPage(document, page, 28, 270));
      }
    }
    return lines;
  }

  /** The lines of one page, from 1, between two heights in millimetres from above. */
  static List<List<TextPosition>> ofPage(byte[] pdf, int page, float top, float bottom)
      throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return ofPage(document, page, top, bottom);
    }
  }

  private static List<List<TextPosition>> ofPage(
      PDDocument document, int page, float top, float bottom) throws IOException {
    TreeMap<Integer, List<TextPosition>> byBaseline = new TreeMap<>();
    PDFTextStripper stripper =
        new PDFTextStripper() {
          @Override
          protected void processTextPosition(TextPosition text) {
            float y = text.getYDirAdj() / POINTS_PER_MM;
            if (y > top && y < bottom && !text.getUnicode().isBlank()) {
              byBaseline
                  .computeIfAbsent(Math.round(text.getYDirAdj()), any -> new ArrayList<>())
                  .add(text);
            }
          }
        };
    stripper.setStartPage(page);
    stripper.setEndPage(page);
    stripper.writeText(document, Writer.nullWriter());
    byBaseline.values().forEach(line -> line.sort(LEFT_TO_RIGHT));
    return List.copyOf(byBaseline.values());
  }

  /** The text of a line. */
  static String text(List<TextPosition> line) {
    StringBuilder out = new StringBuilder();
    line.forEach(position -> out.append(position.getUnicode()));
    return out.toString();
  }
}
