package org.civicdoc.pdf.internal.markup;

import java.time.LocalDate;
import java.util.List;
import org.civicdoc.model.CivicDocument;
import org.civicdoc.pdf.internal.Warnings;
import org.civicdoc.pdf.internal.archive.DocumentTitle;
import org.civicdoc.pdf.internal.archive.TagCorrections;
import org.civicdoc.pdf.internal.image.DocumentImages;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Writes several documents as one page of XHTML: a cover, the contents, and each document from a
 * new page on. Not thread-safe; one instance per volume.
 */
public final class VolumeMarkup {

  /** Ems of the title on a line of the cover: 156 mm at 30 pt. */
  private static final float TITLE_WIDTH = 14.5f;

  private final MarkupOptions options;
  private final Xhtml xhtml = new Xhtml("zh-CN");
  private final Element bookmarks;
  private final Element body;
  private final Element contents;
  private final Element entries;
  private final Element documents;
  private final PrintableText printable;
  private final TextMeasure measure;
  private int count;

  /**
   * Begins a volume.
   *
   * @param options how documents become markup
   * @param sheet the CSS of cover and contents
   * @param title the volume's title
   * @param warnings where to say what of the cover is printed otherwise
   */
  public VolumeMarkup(MarkupOptions options, String sheet, String title, Warnings warnings) {
    this.options = options;
    printable = new PrintableText(options.fonts(), warnings);
    measure = TextMeasure.ofPlainText(options.fonts());
    bookmarks = xhtml.writeHead(title, options.styleSheet() + sheet);
    body = xhtml.append(xhtml.root(), "body");
    contents = xhtml.append(body, "div", "contents");
    new RunningTitle(xhtml).writeBlank(contents);
    Element heading = xhtml.append(contents, "h1", "contents-title");
    heading.setAttribute("id", "contents");
    xhtml.text(heading, "目录");
    xhtml.bookmark(bookmarks, "目录", "contents");
    entries = xhtml.append(contents, "div", "entries");
    entries.setAttribute("title", TagCorrections.CONTENTS);
    documents = xhtml.append(body, "div", "documents");
  }

  /** The id of a document's element, from 0. */
  public static String id(int index) {
    return "d" + index;
  }

  /**
   * Appends a document.
   *
   * @param document the document
   * @param images its images
   * @param warnings where to say what is printed otherwise
   */
  public void add(CivicDocument document, DocumentImages images, Warnings warnings) {
    String id = id(count++);
    Draft draft = new Draft(xhtml, options, images, warnings);
    String title = draft.printable.plain(DocumentTitle.of(document)).replace('\n', ' ');
    writeEntry(title, id);
    Element article = xhtml.append(documents, "div", "document");
    article.setAttribute("id", id);
    Outline outline = new Outline(id + "-s");
    new ArticleMarkup(draft).write(article, document, outline);
    outline.writeSections(xhtml, xhtml.bookmark(bookmarks, title, id));
  }

  /** The page's number follows the link; the style sheet generates it. */
  private void writeEntry(String title, String id) {
    ContentsEntry lines = ContentsEntry.of(title, measure);
    Element entry = xhtml.append(entries, "p", lines.oneLine() ? "entry" : "entry long");
    entry.setAttribute("title", TagCorrections.CONTENTS_ITEM);
    Element link = xhtml.append(entry, "a");
    link.setAttribute("href", '#' + id);
    link.setAttribute("title", title);
    xhtml.text(link, title.substring(0, lines.end()));
    if (lines.end() < title.length()) {
      xhtml.append(link, "br");
      xhtml.text(link, title.substring(lines.end()));
    }
  }

  /**
   * Writes the cover and ends the volume.
   *
   * @param cover what stands on it
   * @return the page
   */
  public Document finish(Cover cover) {
    Element element = xhtml.append(body, "div", "cover");
    body.insertBefore(element, contents);
    writeTitle(element, printable.plain(cover.title()));
    writeLine(element, "p", "volume-subtitle", cover.subtitle());
    writeLine(element, "p", "volume-part", cover.part() > 0 ? "第 " + cover.part() + " 册" : "");
    writeLine(element, "p", "volume-extent", "收录 " + count + " 篇" + period(cover));
    return xhtml.document();
  }

  private void writeTitle(Element parent, String title) {
    if (title.isBlank()) {
      return;
    }
    Element heading = xhtml.append(parent, "h1", "volume-title");
    List<String> lines = new TitleLines(TITLE_WIDTH).of(title);
    for (int i = 0; i < lines.size(); i++) {
      if (i > 0) {
        xhtml.append(heading, "br");
      }
      xhtml.text(heading, lines.get(i));
    }
  }

  private void writeLine(Element parent, String name, String styleClass, String text) {
    if (!text.isBlank()) {
      xhtml.text(xhtml.append(parent, name, styleClass), printable.plain(text));
    }
  }

  private static String period(Cover cover) {
    LocalDate from = cover.earliest();
    LocalDate to = cover.latest();
    if (from == null || to == null) {
      return "";
    }
    String dates = from.equals(to) ? "" : "至" + Byline.inChinese(to);
    return "\u3000" + Byline.inChinese(from) + dates;
  }
}
