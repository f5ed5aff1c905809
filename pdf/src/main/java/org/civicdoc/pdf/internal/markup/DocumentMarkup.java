package org.civicdoc.pdf.internal.markup;

import org.civicdoc.model.CivicDocument;
import org.civicdoc.pdf.internal.Warnings;
import org.civicdoc.pdf.internal.archive.DocumentTitle;
import org.civicdoc.pdf.internal.image.DocumentImages;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Writes one document as a page of XHTML. */
public final class DocumentMarkup {

  private final MarkupOptions options;

  /**
   * A writer.
   *
   * @param options how documents become markup
   */
  public DocumentMarkup(MarkupOptions options) {
    this.options = options;
  }

  /**
   * Writes a document.
   *
   * @param document the document
   * @param images its images
   * @param warnings where to say what is printed otherwise
   * @return the page
   */
  public Document write(CivicDocument document, DocumentImages images, Warnings warnings) {
    Xhtml xhtml = new Xhtml("zh-CN");
    Element bookmarks = xhtml.writeHead(DocumentTitle.of(document), options.styleSheet());
    Outline outline = new Outline("s");
    Element body = xhtml.append(xhtml.root(), "body");
    Element article = xhtml.append(body, "div", "document");
    Draft draft = new Draft(xhtml, options, images, warnings);
    new ArticleMarkup(draft).write(article, document, outline);
    outline.write(xhtml, bookmarks);
    return xhtml.document();
  }
}
