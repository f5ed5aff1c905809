package org.civicdoc.pdf.internal.archive;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.jspecify.annotations.Nullable;

/**
 * Corrects tags that the engine cannot make. It tags an abbreviation as a span with expansion text
 * (/E); the markup uses abbreviations for two things alone, which become what they are: the labels
 * of list items, and signs that stand for a character that no typeface has (/ActualText). And it
 * takes a title for alternate text (/Alt), by which the contents of a volume are known; of links it
 * is wanted in the annotation alone (ISO 14289-1, 7.18.5).
 */
public final class TagCorrections {

  /** The expansion text of a list item's label: a private-use character and a word. */
  public static final String LABEL = "\uE000label";

  /** The alternate text of a table of contents. */
  public static final String CONTENTS = "\uE000contents";

  /** The alternate text of an entry in it. */
  public static final String CONTENTS_ITEM = "\uE000item";

  /** The alternate text of a table that goes on the one before. */
  public static final String CONTINUED = "\uE000continued";

  private static final Map<String, String> TYPES = Map.of(CONTENTS, "TOC", CONTENTS_ITEM, "TOCI");

  private static final COSName LINK = COSName.getPDFName("Link");
  private static final COSName ACTUAL_TEXT = COSName.getPDFName("ActualText");
  private static final COSName EXPANSION = COSName.E;

  private TagCorrections() {}

  /**
   * Corrects the structure tree of a document, if it has one.
   *
   * @return what must change in the content that the tree names
   */
  static TagChanges apply(PDDocument pdf) {
    TagChanges changes = new TagChanges();
    PDStructureTreeRoot root = pdf.getDocumentCatalog().getStructureTreeRoot();
    if (root != null) {
      correct(root.getCOSObject(), changes);
    }
    return changes;
  }

  private static void correct(COSDictionary root, TagChanges changes) {
    TableTags tables = new TableTags(changes.artifacts);
    Deque<COSDictionary> pending = new ArrayDeque<>();
    pending.push(root);
    while (!pending.isEmpty()) {
      COSDictionary element = pending.pop();
      String expansion = element.getString(EXPANSION);
      if (LABEL.equals(expansion)) {
        makeLabel(element);
      } else if (expansion != null) {
        makeActualText(element, expansion);
      }
      String type = TYPES.get(element.getString(COSName.ALT, ""));
      if (type != null) {
        element.removeItem(COSName.ALT);
        element.setName(COSName.S, type);
      }
      if (LINK.equals(element.getCOSName(COSName.S))) {
        // Read instead of the content, once for each line; the annotation has its /Contents.
        element.removeItem(COSName.ALT);
      }
      tables.join(element);
      if (TableTags.isHead(element)) {
        tables.dropRepetitions(element);
      }
      StructureKids.writeInPlace(element);
      changes.runs.note(element);
      COSArray kids = StructureKids.of(element);
      // In reverse, so that the first kid is visited first.
      for (int i = kids.size() - 1; i >= 0; i--) {
        push(kids.getObject(i), pending);
      }
    }
  }

  private static void push(@Nullable COSBase kid, Deque<COSDictionary> pending) {
    if (kid instanceof COSDictionary element && element.containsKey(COSName.S)) {
      pending.push(element);
    }
  }

  /**
   * A sign that begins a line has an element on the line before too: empty, but it would be read.
   */
  private static void makeActualText(COSDictionary sign, String original) {
    sign.removeItem(EXPANSION);
    if (StructureKids.of(sign).size() > 0) {
      sign.setString(ACTUAL_TEXT, original);
    }
  }

  /** Moves a label from its paragraph to the front of its item (ISO 32000-1, 14.8.4.3.3). */
  private static void makeLabel(COSDictionary label) {
    label.removeItem(EXPANSION);
    COSDictionary item = label.getCOSDictionary(COSName.P);
    COSDictionary paragraph = item;
    while (item != null && !COSName.getPDFName("LI").equals(item.getCOSName(COSName.S))) {
      item = item.getCOSDictionary(COSName.P);
    }
    if (item == null || paragraph == null) {
      return;
    }
    label.setItem(COSName.S, COSName.getPDFName("Lbl"));
    remove(paragraph, label);
    COSArray kids = StructureKids.of(item);
    kids.add(0, label);
    item.setItem(COSName.K, kids);
    label.setItem(COSName.P, item);
    COSDictionary list = item.getCOSDictionary(COSName.P);
    COSDictionary attributes = list == null ? null : list.getCOSDictionary(COSName.A);
    if (attributes != null) {
      attributes.setName("ListNumbering", "Decimal");
    }
  }

  private static void remove(COSDictionary parent, COSDictionary kid) {
    COSArray kids = StructureKids.of(parent);
    for (int i = 0; i < kids.size(); i++) {
      if (kids.getObject(i) == kid) {
        kids.remove(i);
        break;
      }
    }
    parent.setItem(COSName.K, kids);
  }
}
