package org.civicdoc.pdf.internal.archive;

import java.util.BitSet;
import java.util.IdentityHashMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;

/** Marked content, by page and identifier (ISO 32000-1, 14.7.4.2). */
final class ContentIdentifiers {

  private final IdentityHashMap<COSDictionary, BitSet> identifiers = new IdentityHashMap<>();

  void add(COSDictionary page, int identifier) {
    identifiers.computeIfAbsent(page, any -> new BitSet()).set(identifier);
  }

  boolean contains(COSDictionary page, int identifier) {
    BitSet ofPage = identifiers.get(page);
    return ofPage != null && ofPage.get(identifier);
  }

  /** Takes the content out of the tree that leads from content to elements (14.7.4.4). */
  void removeFrom(COSDictionary parentTree) {
    COSArray numbers = parentTree.getCOSArray(COSName.NUMS);
    identifiers.forEach(
        (page, ofPage) -> {
          COSArray parents = parents(numbers, page.getInt(COSName.STRUCT_PARENTS));
          ofPage.stream().forEach(identifier -> parents.set(identifier, COSNull.NULL));
        });
  }

  /** The engine numbers pages and annotations from 0 on, without gaps. */
  private static COSArray parents(COSArray numbers, int key) {
    return (COSArray) numbers.getObject(2 * key + 1);
  }
}
