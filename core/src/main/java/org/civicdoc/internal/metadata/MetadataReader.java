package org.civicdoc.internal.metadata;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a page says of itself. Immutable and thread-safe; the state of one call lives in a
 * {@code PageReading}.
 *
 * <pre>{@code
 * PageMetadata page = new MetadataReader().read(Jsoup.parse(html), contentRoot, url);
 * }</pre>
 */
public final class MetadataReader {

  private final BylineGrammar grammar = new BylineGrammar();
  private final JsonLdReader jsonLdReader = new JsonLdReader();

  /**
   * Reads a page.
   *
   * @param dom the page; it is not changed
   * @param contentRoot the element that holds the article's body, or null if it is not known
   * @param pageUrl the page's address, or null if it is not known
   * @return the metadata, and the elements that hold it
   */
  public PageMetadata read(Document dom, @Nullable Element contentRoot, @Nullable String pageUrl) {
    return new MetadataMerger(reading(dom, contentRoot), pageUrl).merge();
  }

  /**
   * Reads a page that holds no article: a listing, an error, a login, a frameset. Such a page has
   * no time of publication, no source and no author, whatever the items say that it lists.
   *
   * @param dom the page; it is not changed
   * @param pageUrl the page's address, or null if it is not known
   * @return what it says of itself and of its site
   */
  public PageMetadata readWithoutArticle(Document dom, @Nullable String pageUrl) {
    return new MetadataMerger(reading(dom, null), pageUrl).mergeWithoutArticle();
  }

  private PageReading reading(Document dom, @Nullable Element contentRoot) {
    PageFacts facts = PageScan.of(dom, contentRoot);
    JsonLd jsonLd = facts.jsonLd().isEmpty() ? JsonLd.NONE : jsonLdReader.read(facts.jsonLd());
    return PageReading.of(facts, jsonLd, grammar);
  }
}
