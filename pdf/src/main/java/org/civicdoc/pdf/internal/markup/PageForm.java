package org.civicdoc.pdf.internal.markup;

import org.civicdoc.model.CivicDocument;
import org.w3c.dom.Element;

/** What a theme puts around a document's blocks, and how it sets the signature. */
interface PageForm {

  /** Writes title and what belongs to it. */
  void writeFront(Element parent, CivicDocument document, Outline outline);

  /**
   * The style of the next paragraph of the body.
   *
   * @param text its text; empty within lists, tables and quotations
   */
  String paragraphClass(String text);

  /** How much fits on a line, and how large tables are set. */
  PageMeasures measures();

  /** Sets the place of a line of the signature. */
  void placeSignature(Element line, SignatureGroup group, int index);

  /** Writes what follows the blocks and attachments. */
  void writeBack(Element parent, CivicDocument document);
}
