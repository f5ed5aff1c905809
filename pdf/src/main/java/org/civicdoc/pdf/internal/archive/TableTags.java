package org.civicdoc.pdf.internal.archive;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/**
 * Makes one element of each table. The engine tags the header of a table on each page that it is
 * repeated on; and a long table is laid out as several, each with the header. Repetitions become
 * artifacts, which are not read.
 */
final class TableTags {

  private static final COSName TABLE = COSName.getPDFName("Table");
  private static final COSName HEAD = COSName.getPDFName("THead");
  private static final COSName BODY = COSName.getPDFName("TBody");

  private final ContentIdentifiers artifacts;

  TableTags(ContentIdentifiers artifacts) {
    this.artifacts = artifacts;
  }

  /** Joins the tables among an element's kids that go on what the one before began. */
  void join(COSDictionary parent) {
    if (!(parent.getDictionaryObject(COSName.K) instanceof COSArray kids)) {
      return;
    }
    COSDictionary first = null;
    COSArray joined = new COSArray();
    for (COSBase kid : kids.toList()) {
      COSDictionary table = table(kid);
      if (table == null) {
        joined.add(kid);
      } else if (first == null || !TagCorrections.CONTINUED.equals(table.getString(COSName.ALT))) {
        first = table;
        joined.add(kid);
      } else {
        append(table, first);
      }
    }
    parent.setItem(COSName.K, joined);
  }

  private static @Nullable COSDictionary table(COSBase kid) {
    return kid instanceof COSDictionary element && TABLE.equals(element.getCOSName(COSName.S))
        ? element
        : null;
  }

  private void append(COSDictionary table, COSDictionary first) {
    COSDictionary target = lastBody(first);
    COSArray rows = StructureKids.of(target);
    for (COSBase part : StructureKids.of(table).toList()) {
      COSDictionary element = (COSDictionary) part;
      if (HEAD.equals(element.getCOSName(COSName.S))) {
        drop(element);
        continue;
      }
      for (COSBase row : StructureKids.of(element).toList()) {
        ((COSDictionary) row).setItem(COSName.P, target);
        rows.add(row);
      }
    }
    target.setItem(COSName.K, rows);
  }

  /** Rows that a cell spans have a body of their own in the markup. */
  private static COSDictionary lastBody(COSDictionary table) {
    COSArray parts = StructureKids.of(table);
    for (int i = parts.size() - 1; i >= 0; i--) {
      if (parts.getObject(i) instanceof COSDictionary element
          && BODY.equals(element.getCOSName(COSName.S))) {
        return element;
      }
    }
    throw new IllegalStateException("the engine tagged a table without a body");
  }

  /** All content below an element becomes artifacts. */
  private void drop(COSDictionary element) {
    for (COSBase kid : StructureKids.of(element).toList()) {
      if (kid instanceof COSInteger identifier) {
        artifacts.add(element.getCOSDictionary(COSName.PG), identifier.intValue());
      } else if (StructureKids.isReference(kid)) {
        addReference((COSDictionary) kid);
      } else if (kid instanceof COSDictionary inner && inner.containsKey(COSName.S)) {
        drop(inner);
      }
    }
  }

  /**
   * Header content on other pages than the one where it first stands becomes artifacts: the engine
   * notes the page of each such content, and only of such.
   */
  void dropRepetitions(COSDictionary head) {
    COSArray kept = new COSArray();
    for (COSBase kid : StructureKids.of(head).toList()) {
      if (StructureKids.isReference(kid)) {
        addReference((COSDictionary) kid);
        continue;
      }
      kept.add(kid);
      if (kid instanceof COSDictionary inner && inner.containsKey(COSName.S)) {
        dropRepetitions(inner);
      }
    }
    head.setItem(COSName.K, kept);
  }

  private void addReference(COSDictionary reference) {
    artifacts.add(reference.getCOSDictionary(COSName.PG), reference.getInt(COSName.MCID));
  }

  static boolean isHead(COSDictionary element) {
    return HEAD.equals(element.getCOSName(COSName.S));
  }
}
