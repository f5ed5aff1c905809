package org.civicdoc.internal.attachment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.civicdoc.internal.content.Furniture;
import org.civicdoc.internal.page.EmbeddedFile;
import org.civicdoc.internal.page.FileLink;
import org.civicdoc.internal.page.LineRole;
import org.civicdoc.internal.page.Links;
import org.civicdoc.internal.page.PageFeatures;
import org.civicdoc.internal.text.Spaces;
import org.civicdoc.model.Attachment;
import org.jsoup.nodes.Element;

/**
 * Collects the files that an article offers: linked or shown in its body, or in a box below it.
 * Files that only navigation links to belong to the site. Immutable and thread-safe.
 */
public final class AttachmentReader {

  /** As many files are read of a page. */
  public static final int MOST_ATTACHMENTS = 1_000;

  private final Furniture furniture;

  /**
   * Makes a reader.
   *
   * @param furniture what is no part of the article
   */
  public AttachmentReader(Furniture furniture) {
    this.furniture = furniture;
  }

  /**
   * Collects the files.
   *
   * @param page the page's features
   * @param root the number of the element that holds the article
   * @param links resolves addresses
   * @return the files in page order
   */
  public List<Attachment> read(PageFeatures page, int root, Links links) {
    // An icon may link to the file before its name does; a file listed twice counts once.
    Map<String, String> texts = new LinkedHashMap<>();
    int media = 0;
    for (int i = root; i < page.size() && texts.size() < MOST_ATTACHMENTS; i++) {
      if (page.kind(i).role() == LineRole.LINK
          && page.fileLinks(i) > 0
          && isOffered(page, i, root)) {
        linked(page.element(i), links, texts);
      }
      for (; media < page.media().size() && page.mediaPlace(media) <= i + 1; media++) {
        int holder = page.mediaHolder(media);
        if (holder >= root && isOffered(page, holder, root)) {
          embedded(page.media().get(media), links, texts);
        }
      }
    }
    return texts.entrySet().stream()
        .limit(MOST_ATTACHMENTS)
        .map(file -> attachment(file.getKey(), file.getValue()))
        .toList();
  }

  private boolean isOffered(PageFeatures page, int i, int root) {
    return page.isWithin(i, root) || !furniture.isBeside(page, i, 0);
  }

  private static void linked(Element anchor, Links links, Map<String, String> texts) {
    links
        .resolve(anchor.attr("href"))
        .ifPresent(target -> texts.merge(target, text(anchor), AttachmentReader::longer));
  }

  /** The document that a viewer shows, and those that it links to for browsers without one. */
  private static void embedded(Element viewer, Links links, Map<String, String> texts) {
    links
        .resolve(EmbeddedFile.address(viewer))
        .flatMap(EmbeddedFile::document)
        .ifPresent(target -> texts.merge(target, text(viewer), AttachmentReader::longer));
    for (Element anchor : viewer.select("a[href]")) {
      if (FileLink.is(anchor.attr("href"), anchor.wholeText())) {
        linked(anchor, links, texts);
      }
    }
  }

  /** What a link says; the words in a viewer are those for browsers without one. */
  private static String text(Element element) {
    boolean link = element.normalName().equals("a");
    String text = link ? Spaces.collapse(element.wholeText()) : "";
    return text.isEmpty() ? Spaces.collapse(element.attr("title")) : text;
  }

  private static Attachment attachment(String href, String text) {
    return new Attachment(text.isEmpty() ? name(href) : text, href);
  }

  private static String longer(String a, String b) {
    return b.length() > a.length() ? b : a;
  }

  private static String name(String href) {
    return href.substring(href.lastIndexOf('/') + 1);
  }
}
