package org.civicdoc.pdf.internal.archive;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;

/**
 * Content that goes on other content of the same element. The engine marks each line by itself;
 * where lines of an element follow each other in the file, one mark serves all of them.
 */
final class ContentRuns {

  /** What stands before a piece of content, and the element of both. */
  private record Piece(int before, COSDictionary element) {}

  private final IdentityHashMap<COSDictionary, Map<Integer, Piece>> pieces =
      new IdentityHashMap<>();

  /** Notes which pieces of an element follow each other. */
  void note(COSDictionary element) {
    COSDictionary page = element.getCOSDictionary(COSName.PG);
    COSBase before = null;
    for (COSBase kid : StructureKids.of(element)) {
      if (before instanceof COSInteger first && kid instanceof COSInteger second) {
        pieces
            .computeIfAbsent(page, any -> new HashMap<>())
            .put(second.intValue(), new Piece(first.intValue(), element));
      }
      before = kid;
    }
  }

  /**
   * Joins a piece with the one before it, if both are of one element.
   *
   * @return whether they are now one, which has the identifier that the first of them had
   */
  boolean join(COSDictionary page, int before, int identifier) {
    Piece piece = pieces.getOrDefault(page, Map.of()).get(identifier);
    if (piece == null || piece.before() != before) {
      return false;
    }
    COSArray kids = StructureKids.of(piece.element());
    kids.remove(kids.indexOf(COSInteger.get(identifier)));
    return true;
  }
}
