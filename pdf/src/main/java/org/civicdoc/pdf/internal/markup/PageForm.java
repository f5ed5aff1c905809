package org.civicdoc.pdf.internal.markup;

import java.util.List;
import org.civicdoc.model.CivicDocument;
import org.w3c.dom.Element;

/** What a theme puts around a document's blocks, and how it sets the signature. */
interface PageForm {

  /** Writes title and what belongs to it. */
  void writeFront(Element parent, CivicDocument document, Outline outline);

  /** The style of a paragraph at a place of the body. */
  String paragraphClass(String text, int index);

  /** Ems of the text's type on a line. */
  float line();

  /** Points of the text's line. */
  float width();

  /** Points of a line across a page turned sideways. */
  float wideWidth();

  /** The sizes of tables, from the largest. */
  List<TableType> tableTypes();

  /** Sets the place of a line of the signature. */
  void placeSignature(Element line, SignatureGroup group, int index);

  /** Writes what follows the blocks and attachments. */
  void writeBack(Element parent, CivicDocument document);
}
