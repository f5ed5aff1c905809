package org.civicdoc.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/** The elements of a PDF's structure tree. */
final class PdfTags {

  private PdfTags() {}

  /** All elements in the order of reading. */
  static List<COSDictionary> of(byte[] pdf) throws IOException {
    List<COSDictionary> elements = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      collect(document.getDocumentCatalog().getStructureTreeRoot().getCOSObject(), elements);
    }
    return elements;
  }

  /** The elements of a type such as {@code TH}. */
  static List<COSDictionary> of(byte[] pdf, String type) throws IOException {
    return of(pdf).stream().filter(element -> type.equals(type(element))).toList();
  }

  /** The types of an element's kids. */
  static List<String> kids(COSDictionary element) {
    List<String> types = new ArrayList<>();
    for (COSDictionary kid : elements(element)) {
      types.add(type(kid));
    }
    return types;
  }

  private static String type(COSDictionary element) {
    return element.getNameAsString(COSName.S);
  }

  private static void collect(COSDictionary element, List<COSDictionary> elements) {
    for (COSDictionary kid : elements(element)) {
      elements.add(kid);
      collect(kid, elements);
    }
  }

  private static List<COSDictionary> elements(COSDictionary element) {
    List<COSDictionary> elements = new ArrayList<>();
    COSBase kids = element.getDictionaryObject(COSName.K);
    if (kids instanceof COSArray array) {
      for (int i = 0; i < array.size(); i++) {
        add(array.getObject(i), elements);
      }
    } else {
      add(kids, elements);
    }
    return elements;
  }

  private static void add(@Nullable COSBase kid, List<COSDictionary> elements) {
    if (kid instanceof COSDictionary element && element.containsKey(COSName.S)) {
      elements.add(element);
    }
  }
}
