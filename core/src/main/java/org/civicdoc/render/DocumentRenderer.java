package org.civicdoc.render;

import java.io.IOException;
import org.civicdoc.model.CivicDocument;

/**
 * Writes a document for people to read. Implementations are immutable and thread-safe.
 *
 * <p>Their stack grows with the nesting of the document's blocks and inlines, which the parser
 * limits.
 */
public sealed interface DocumentRenderer permits TextRenderer, HtmlRenderer {

  /**
   * Renders a document.
   *
   * @param document the document
   * @return the rendering, which ends with a line break unless it is empty
   */
  String render(CivicDocument document);

  /**
   * Renders a document to a writer or the like.
   *
   * @param document the document
   * @param out gets the rendering; it is neither flushed nor closed
   * @throws IOException if {@code out} throws it
   */
  default void render(CivicDocument document, Appendable out) throws IOException {
    out.append(render(document));
  }
}
