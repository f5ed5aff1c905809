package org.civicdoc.pdf.internal.archive;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** The kids of structure elements (ISO 32000-1, 14.7.2), be there none, one or many. */
final class StructureKids {

  private StructureKids() {}

  /** The kids as an array; a new one unless the element has one. */
  static COSArray of(COSDictionary element) {
    COSBase kids = element.getDictionaryObject(COSName.K);
    if (kids instanceof COSArray array) {
      return array;
    }
    COSArray array = new COSArray();
    if (kids != null) {
      array.add(kids);
    }
    return array;
  }

  /** Whether a kid refers to content, with the page that it stands on. */
  static boolean isReference(COSBase kid) {
    return kid instanceof COSDictionary reference
        && COSName.getPDFName("MCR").equals(reference.getCOSName(COSName.TYPE));
  }

  /**
   * Has what belongs to one element alone written in it: as objects of their own, attributes and
   * references are a third of a file's objects.
   */
  static void writeInPlace(COSDictionary element) {
    if (element.getDictionaryObject(COSName.A) instanceof COSDictionary attributes) {
      attributes.setDirect(true);
    }
    for (COSBase kid : of(element)) {
      if (kid instanceof COSDictionary reference && !reference.containsKey(COSName.S)) {
        reference.setDirect(true);
      }
    }
  }
}
