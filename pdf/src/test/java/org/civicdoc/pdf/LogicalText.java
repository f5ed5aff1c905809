package org.civicdoc.pdf;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/**
 * The text of a PDF in the order of its structure tree (ISO 32000-1, 14.8.2.3), as a screen reader
 * says it: artifacts are silent, and what /ActualText says stands for what is printed.
 */
final class LogicalText {

  private final IdentityHashMap<COSDictionary, Map<Integer, String>> byPage =
      new IdentityHashMap<>();
  private final StringBuilder text = new StringBuilder();
  private boolean tableOverPages;

  private LogicalText() {}

  static LogicalText of(byte[] pdf) throws IOException {
    LogicalText logical = new LogicalText();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      for (PDPage page : document.getPages()) {
        logical.byPage.put(page.getCOSObject(), texts(page));
      }
      logical.read(
          document.getDocumentCatalog().getStructureTreeRoot().getCOSObject(), new HashSet<>());
    }
    return logical;
  }

  /** The text, without white space. */
  String text() {
    return PdfText.compact(text.toString());
  }

  /** Whether a table goes over a page's end: its header may be repeated, its cells parted. */
  boolean hasTableOverPages() {
    return tableOverPages;
  }

  private static Map<Integer, String> texts(PDPage page) throws IOException {
    PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
    extractor.processPage(page);
    Map<Integer, String> texts = new HashMap<>();
    for (PDMarkedContent content : extractor.getMarkedContents()) {
      if (content.getMCID() >= 0) {
        StringBuilder out = new StringBuilder();
        for (Object item : content.getContents()) {
          if (item instanceof TextPosition position) {
            out.append(position.getUnicode());
          }
        }
        texts.put(content.getMCID(), out.toString());
      }
    }
    return texts;
  }

  /** Reads an element and notes the pages that it stands on. */
  private void read(COSDictionary element, Set<COSDictionary> pages) {
    int start = text.length();
    Set<COSDictionary> own = new HashSet<>();
    COSBase kids = element.getDictionaryObject(COSName.K);
    if (kids instanceof COSArray array) {
      for (int i = 0; i < array.size(); i++) {
        readKid(element, array.getObject(i), own);
      }
    } else {
      readKid(element, kids, own);
    }
    String actual = element.getString("ActualText");
    if (actual != null) {
      text.setLength(start);
      text.append(actual);
    }
    if (COSName.getPDFName("Table").equals(element.getCOSName(COSName.S)) && own.size() > 1) {
      tableOverPages = true;
    }
    pages.addAll(own);
  }

  private void readKid(COSDictionary element, @Nullable COSBase kid, Set<COSDictionary> pages) {
    if (kid instanceof COSInteger identifier) {
      say(element.getCOSDictionary(COSName.PG), identifier.intValue(), pages);
    } else if (kid instanceof COSDictionary inner) {
      if (inner.containsKey(COSName.S)) {
        read(inner, pages);
      } else if (inner.containsKey(COSName.MCID)) {
        say(inner.getCOSDictionary(COSName.PG), inner.getInt(COSName.MCID), pages);
      }
    }
  }

  private void say(COSDictionary page, int identifier, Set<COSDictionary> pages) {
    pages.add(page);
    String said = byPage.getOrDefault(page, Map.of()).get(identifier);
    if (said == null) {
      throw new IllegalStateException("the structure tree names content that no page has");
    }
    text.append(said);
  }
}
