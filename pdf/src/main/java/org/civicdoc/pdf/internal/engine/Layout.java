package org.civicdoc.pdf.internal.engine;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.PageBox;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.civicdoc.pdf.internal.typesetting.CivicTextRenderer;
import org.civicdoc.pdf.internal.typesetting.LineJustifier;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Markup that has been parted into lines and pages, but not painted yet. Not thread-safe; one
 * instance per rendering.
 */
public final class Layout implements Closeable {

  private final PdfBoxRenderer renderer;
  private final Document markup;
  private final CivicTextRenderer text;

  Layout(PdfBoxRenderer renderer, Document markup, CivicTextRenderer text) {
    this.renderer = renderer;
    this.markup = markup;
    this.text = text;
  }

  void run() {
    renderer.getSharedContext().setTextRenderer(text);
    renderer.layout();
    new LineJustifier(text, renderer.getSharedContext()).justify(renderer.getRootBox());
  }

  /** How many pages there are. */
  public int pageCount() {
    return pages().size();
  }

  /**
   * The page that an element begins on.
   *
   * @param id the element's id
   * @return the number of the page, from 1
   */
  public int pageOf(String id) {
    Box box = renderer.getSharedContext().getBoxById(id);
    if (box == null) {
      throw new IllegalArgumentException("no element of the markup has the id " + id);
    }
    List<PageBox> pages = pages();
    int first = 0;
    int last = pages.size() - 1;
    while (first < last) {
      int middle = (first + last + 1) / 2;
      if (pages.get(middle).getTop() <= box.getAbsY()) {
        first = middle;
      } else {
        last = middle - 1;
      }
    }
    return first + 1;
  }

  /**
   * Paints pages into the PDF. Bookmarks of pages that are left out are left out too.
   *
   * @param limit how many pages are painted at most
   * @return the number of pages painted
   * @throws IOException if the PDF cannot be written to
   */
  public int paint(int limit) throws IOException {
    if (limit < pageCount()) {
      dropBookmarksAfter(limit);
      pages().subList(limit, pageCount()).clear();
    }
    new PagePainter(renderer, text).paint(markup);
    return pageCount();
  }

  private void dropBookmarksAfter(int limit) {
    NodeList bookmarks = markup.getElementsByTagName("bookmark");
    for (int i = bookmarks.getLength() - 1; i >= 0; i--) {
      Element bookmark = (Element) bookmarks.item(i);
      if (pageOf(bookmark.getAttribute("href").substring(1)) > limit) {
        bookmark.getParentNode().removeChild(bookmark);
      }
    }
  }

  private List<PageBox> pages() {
    return renderer.getRootBox().getLayer().getPages();
  }

  @Override
  public void close() {
    renderer.close();
  }
}
