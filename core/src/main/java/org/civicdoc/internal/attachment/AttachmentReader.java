package org.civicdoc.internal.attachment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.civicdoc.internal.content.Furniture;
import org.civicdoc.internal.page.LineRole;
import org.civicdoc.internal.page.Links;
import org.civicdoc.internal.page.PageFeatures;
import org.civicdoc.internal.text.Spaces;
import org.civicdoc.model.Attachment;
import org.jsoup.nodes.Element;

/**
 * Collects the files that an article offers: linked in its body, or in a box beside or below it.
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
    Map<String, String> texts = new LinkedHashMap<>();
    for (int i = root; i < page.size() && texts.size() < MOST_ATTACHMENTS; i++) {
      if (page.kind(i).role() == LineRole.LINK && page.fileLinks(i) > 0) {
        Element anchor = page.element(i);
        Optional<String> target = links.resolve(anchor.attr("href"));
        if (target.isPresent() && (page.isWithin(i, root) || !isFurniture(page, i))) {
          // An icon may link to the file before its name does; a file listed twice counts once.
          texts.merge(target.get(), text(anchor), AttachmentReader::longer);
        }
      }
    }
    List<Attachment> attachments = new ArrayList<>(texts.size());
    texts.forEach(
        (href, text) -> attachments.add(new Attachment(text.isEmpty() ? name(href) : text, href)));
    return attachments;
  }

  private boolean isFurniture(PageFeatures page, int i) {
    for (int above = i; above > 0; above = page.parent(above)) {
      if (furniture.isNamed(page.element(above))) {
        return true;
      }
    }
    return false;
  }

  private static String text(Element anchor) {
    String text = Spaces.collapse(anchor.wholeText());
    return text.isEmpty() ? Spaces.collapse(anchor.attr("title")) : text;
  }

  private static String longer(String a, String b) {
    return b.length() > a.length() ? b : a;
  }

  private static String name(String href) {
    return href.substring(href.lastIndexOf('/') + 1);
  }
}
