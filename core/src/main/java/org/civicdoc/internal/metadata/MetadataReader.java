package org.civicdoc.internal.metadata;

import org.civicdoc.internal.page.PageFeatures;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a page says of itself. Immutable and thread-safe; the state of one call lives in a
 * {@code PageReading}.
 *
 * <pre>{@code
 * PageScan scan = new PageScan(element -> false);
 * PageFeatures page = PageFeatures.of(Jsoup.parse(html), scan);
 * PageMetadata metadata = new MetadataReader().read(scan, page, contentRoot, url);
 * }</pre>
 */
public final class MetadataReader {

  private final BylineGrammar grammar = new BylineGrammar();
  private final JsonLdReader jsonLdReader = new JsonLdReader();

  /**
   * Reads a page.
   *
   * @param scan what the walk over the page kept
   * @param page the features that the same walk gave
   * @param root the number of the element that holds the article's body, or -1 if it is not known
   * @param pageUrl the page's address, or null if it is not known
   * @return the metadata, and the elements that hold it
   */
  public PageMetadata read(PageScan scan, PageFeatures page, int root, @Nullable String pageUrl) {
    PageFacts facts = scan.facts(page, root);
    JsonLd jsonLd = facts.jsonLd().isEmpty() ? JsonLd.NONE : jsonLdReader.read(facts.jsonLd());
    PageReading reading = PageReading.of(facts, jsonLd, grammar);
    return new MetadataMerger(reading, pageUrl).merge();
  }
}
